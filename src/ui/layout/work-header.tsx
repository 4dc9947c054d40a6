import type { PageProps } from '../layout.tsx';
import { useWords } from '../words.ts';
import { Brand, FoldingMenu, NavList } from './header.tsx';
import { Account, LanguageLink } from './tools.tsx';

/** Side menu of the staff screens; a bar with a folding menu on a phone. */
export function WorkHeader(props: PageProps) {
  const words = useWords();
  const nav = props.nav ?? [];
  const rest = (
    <div class="op-rail__rest">
      <Account {...props} />
      <LanguageLink {...props} />
    </div>
  );
  return (
    <header class="op-rail">
      <div class="op-rail__bar">
        <Brand {...props} />
        <FoldingMenu items={nav}>{rest}</FoldingMenu>
      </div>
      <div class="op-rail__side">
        <nav aria-label={words.mainNav}>
          <NavList items={nav} />
        </nav>
        {rest}
      </div>
    </header>
  );
}
