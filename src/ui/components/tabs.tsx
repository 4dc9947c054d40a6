import { Badge } from './tag.tsx';

export type Tab = { href: string; label: string; current?: boolean; count?: number };

/** Parts of one subject, each a page of its own. */
export function Tabs({ tabs, label }: { tabs: readonly Tab[]; label: string }) {
  return (
    <nav class="op-tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.label}
              {tab.count !== undefined && <Badge count={tab.count} />}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
