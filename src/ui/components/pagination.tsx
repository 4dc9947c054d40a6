import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type PaginationProps = {
  previous?: string;
  next?: string /** "1 tot 20". */;
  range?: string;
  previousLabel?: string;
  nextLabel?: string;
};

/** To the previous and next part of a long list (keyset paging: no page numbers). */
export function Pagination({ previous, next, range, previousLabel, nextLabel }: PaginationProps) {
  const words = useWords();
  if (!previous && !next) return null;
  return (
    <nav class="op-pagination" aria-label={words.pages}>
      {previous && (
        <a class="utrecht-link" href={previous} rel="prev">
          <Icon name="arrow-left" />
          {previousLabel ?? words.previous}
        </a>
      )}
      {range && <span class="op-small">{range}</span>}
      {next && (
        <a class="utrecht-link op-pagination__next" href={next} rel="next">
          {nextLabel ?? words.next}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
