import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './icon.tsx';

export type Fact = { icon: IconName; text: ComponentChildren /** Word for who cannot see the icon: "Waar". */; label?: string };

/** Short facts with an icon: for whom, when, where, cost. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <ul class="op-facts">
      {facts.map((fact, index) => (
        <li key={index}>
          <Icon name={fact.icon} />
          <span>
            {fact.label && <span class="op-hidden">{fact.label}: </span>}
            {fact.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
