import { Icon } from './icon.tsx';

export type UnderstoodPart = {
  label: string /** Address without this part. */;
  removeHref?: string /** Address where it can be changed. */;
  changeHref?: string;
};

/** What the search understood ("kind van 3", "driftbuien", "Katwijk"); each part can be taken out or changed. */
export function Understood({
  parts,
  intro,
  removeLabel = 'Haal weg:',
}: {
  parts: readonly UnderstoodPart[];
  intro: string;
  removeLabel?: string;
}) {
  return (
    <div class="op-understood">
      <span>{intro}</span>
      <ul>
        {parts.map((part) => (
          <li key={part.label}>
            <a class="op-chip op-chip--on" href={part.changeHref ?? part.removeHref}>
              {part.removeHref && !part.changeHref && <span class="op-hidden">{removeLabel} </span>}
              {part.label}
              <Icon name={part.changeHref ? 'pencil' : 'x'} />
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
