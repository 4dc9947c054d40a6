import type { ComponentChildren } from 'preact';
import { Icon } from '../components/icon.tsx';
import { Badge } from '../components/tag.tsx';
import type { NavItem, PageProps } from '../layout.tsx';
import { Wordmark } from '../mark.tsx';
import { useWords } from '../words.ts';
import { Account, LanguageLink } from './tools.tsx';

/** Header of the public pages; on a phone the menu folds open without script. */
export function Header(props: PageProps) {
  const words = useWords();
  const nav = props.nav ?? [];
  return (
    <header class="op-header">
      <div class="op-header__bar">
        <Brand {...props} />
        <nav class="op-header__nav" aria-label={words.mainNav}>
          <NavList items={nav} />
        </nav>
        <div class="op-header__tools">
          <LanguageLink {...props} />
          <Account {...props} />
        </div>
        <FoldingMenu items={nav}>
          <div class="op-menu__tools">
            <Account {...props} />
            <LanguageLink {...props} />
          </div>
        </FoldingMenu>
      </div>
    </header>
  );
}

/** All of the header behind one button, for a phone; folds open without script. */
export function FoldingMenu({ items, children }: { items: readonly NavItem[]; children: ComponentChildren }) {
  const words = useWords();
  return (
    <details class="op-menu">
      <summary>
        <Icon name="menu-2" />
        {words.menu}
      </summary>
      <div class="op-menu__panel">
        <nav aria-label={words.mainNav}>
          <NavList items={items} />
        </nav>
        {children}
      </div>
    </details>
  );
}

/** Mark, name and region: the way home. */
export function Brand({ homeHref = '/', region }: PageProps) {
  return (
    <a class="op-brand" href={homeHref}>
      <Wordmark />
      <span class="op-brand__region">{region.name}</span>
    </a>
  );
}

/** The items of a menu. */
export function NavList({ items }: { items: readonly NavItem[] }) {
  return (
    <ul class="op-nav">
      {items.map((item) => (
        <li key={item.href}>
          <a href={item.href} aria-current={item.current ? 'page' : undefined}>
            {item.icon && <Icon name={item.icon} />}
            <span>{item.label}</span>
            {item.count ? <Badge count={item.count} /> : null}
          </a>
        </li>
      ))}
    </ul>
  );
}
