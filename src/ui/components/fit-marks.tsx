import { useWords } from '../words.ts';
import { Icon, type IconName } from './icon.tsx';

export type FitKind = 'age' | 'days' | 'distance' | 'language' | 'theme' | 'trainer' | 'room' | 'count';
export type FitState = 'fits' | 'almost' | 'missing';
export type FitMark = {
  kind: FitKind;
  state: FitState /** "8 tot 10 jaar", "di of do middag", "4 km uit elkaar". */;
  text: string;
};

const icons: Record<FitState, IconName> = { fits: 'check', almost: 'progress', missing: 'x' };

/** Why things fit together, and what is missing, as small marks with words. */
export function FitMarks({ marks, label }: { marks: readonly FitMark[]; label?: string }) {
  const words = useWords();
  return (
    <ul class="op-fit" aria-label={label ?? words.why}>
      {marks.map((mark) => (
        <li key={mark.kind + mark.text} class={`op-fit__mark op-fit__mark--${mark.state}`}>
          <Icon name={icons[mark.state]} />
          <span>
            {mark.text}
            <span class="op-hidden"> ({words[mark.state]})</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
