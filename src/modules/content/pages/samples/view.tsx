import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { actions } from './actions.tsx';
import { cards } from './cards.tsx';
import { feedback } from './feedback.tsx';
import { finding } from './finding.tsx';
import { forms } from './forms.tsx';
import { languages } from './languages.tsx';
import { lists } from './lists.tsx';
import { marks } from './marks.tsx';
import type { SampleGroup } from './sample.tsx';
import { textAndLayout } from './text-and-layout.tsx';

export const groups: SampleGroup[] = [
  { id: 'tekst-en-indeling', title: 'Tekst en indeling', content: textAndLayout },
  { id: 'knoppen', title: 'Knoppen', content: actions },
  { id: 'formulieren', title: 'Formulieren', content: forms },
  { id: 'merken', title: 'Merken en cijfers', content: marks },
  { id: 'kaarten', title: 'Kaarten en beelden', content: cards },
  { id: 'lijsten', title: 'Lijsten, agenda en kaart', content: lists },
  { id: 'meldingen', title: 'Meldingen en stappen', content: feedback },
  { id: 'zoeken', title: 'Zoeken en bladeren', content: finding },
  { id: 'talen', title: 'Talen en richting', content: languages },
];

/** Every component with its states, by group. */
export function Samples() {
  return (
    <Stack gap="large">
      <Heading level={1}>Alle onderdelen</Heading>
      <Lead>Hieruit zijn de pagina’s gemaakt. Bij elk onderdeel staat wanneer u het gebruikt, en hoe het eruitziet.</Lead>
      <Cluster>
        <Link href="/dev/ui">Eigen thema</Link>
        <Link href="/dev/ui?thema=ma">Thema Mooi &amp; Anders</Link>
        <Link href="/dev/ui?richting=rtl">Van rechts naar links</Link>
        <Link href="/dev/ui?thema=ma&richting=rtl">Beide</Link>
      </Cluster>
      <Split
        asideFirst
        label="Groepen"
        aside={
          <ul class="op-sample-index">
            {groups.map(({ id, title }) => (
              <li key={id}>
                <a class="utrecht-link" href={`#${id}`}>
                  {title}
                </a>
              </li>
            ))}
          </ul>
        }
      >
        <Stack gap="huge">
          {groups.map(({ id, title, content }) => (
            <section key={id} aria-labelledby={id}>
              <Heading level={2} id={id}>
                {title}
              </Heading>
              {content}
            </section>
          ))}
        </Stack>
      </Split>
    </Stack>
  );
}
