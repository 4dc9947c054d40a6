import { useWords } from '../words.ts';
import { Tiles } from './tiles.tsx';

/** "Stap 2 van 4", above the heading of a page in a series. */
export function StepIndicator({
  step,
  total,
  label,
}: {
  step: number;
  total: number /** What the series is: "Aanmelden". */;
  label?: string;
}) {
  const words = useWords();
  return (
    <p class="op-step">
      <Tiles filled={step} total={total} />
      <span>
        {label && `${label}: `}
        {label ? words.step.toLowerCase() : words.step} {step} {words.of} {total}
      </span>
    </p>
  );
}
