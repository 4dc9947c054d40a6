import type { AssetSets } from '../assets.ts';
import { Facets } from '../components/facets.tsx';
import { Heading } from '../components/heading.tsx';
import { Grid, Split, Stack } from '../components/layout-parts.tsx';
import { Notice } from '../components/notice.tsx';
import { OfferCard } from '../components/offer-card.tsx';
import { Pagination } from '../components/pagination.tsx';
import { SearchBox } from '../components/search-box.tsx';
import { Understood } from '../components/understood.tsx';
import { PublicFrame } from './frame.tsx';

/** Results of a question. */
export function ResultsPreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame sets={sets} title="Driftbuien" here="Activiteiten">
      <Stack gap="large">
        <Stack>
          <Heading level={1}>Hulp bij driftbuien</Heading>
          <SearchBox action="/activiteiten" label="Uw vraag" value="mijn zoon van 3 heeft driftbuien" />
          <Understood
            intro="Wij begrepen:"
            parts={[
              { label: 'kind van 3', changeHref: '/?leeftijd' },
              { label: 'driftbuien', removeHref: '/?' },
              { label: 'Katwijk', changeHref: '/?plaats' },
            ]}
          />
        </Stack>
        <Split
          asideFirst
          label="Filters"
          aside={
            <Facets
              action="/activiteiten"
              hidden={{ q: 'driftbuien' }}
              active={2}
              clearHref="/activiteiten"
              facets={[
                {
                  name: 'vorm',
                  legend: 'Wat zoekt u?',
                  options: [
                    { value: 'groep', label: 'Groep of cursus', count: 6, checked: true },
                    { value: 'gesprek', label: 'Gesprek', count: 4 },
                    { value: 'online', label: 'Online', count: 9 },
                  ],
                },
                {
                  name: 'wanneer',
                  legend: 'Wanneer?',
                  options: [
                    { value: 'dag', label: 'Overdag', count: 5 },
                    { value: 'avond', label: 'In de avond', count: 7, checked: true },
                  ],
                },
                {
                  name: 'afstand',
                  legend: 'Hoe ver weg?',
                  type: 'radio',
                  options: [
                    { value: '5', label: 'Tot 5 km' },
                    { value: '15', label: 'Tot 15 km', checked: true },
                    { value: '', label: 'Hele regio' },
                  ],
                },
              ]}
            />
          }
        >
          <Stack>
            <p class="op-small">7 mogelijkheden, het beste passende eerst</p>
            <Grid columns="narrow" list>
              <OfferCard
                href="/1"
                title="Omgaan met driftbuien"
                headingLevel={2}
                audience="Ouders van kinderen van 2 tot 4 jaar"
                when="dinsdag 1 december, 19.30 uur"
                where="CJG Katwijk, 2 km"
                cost="Gratis"
                places={{ free: 4, total: 12 }}
                why="Past bij de leeftijd van uw kind en is in Katwijk."
              />
              <OfferCard
                href="/2"
                title="Peuter in zicht"
                headingLevel={2}
                audience="Ouders van peuters"
                when="woensdag 9 december, 20.00 uur, 4 keer"
                where="Noordwijk, 7 km"
                cost="Gratis"
                places={{ free: 1, total: 10 }}
                tags={['Bewezen goed']}
                why="Gaat over grenzen stellen en rust."
              />
              <OfferCard
                href="/3"
                title="Video-hometraining"
                headingLevel={2}
                audience="Gezinnen met een kind tot 12 jaar"
                when="Start als het u past"
                where="Bij u thuis"
                cost="Gratis"
                why="Iemand kijkt thuis met u mee."
              />
              <OfferCard
                href="/4"
                title="Online: grenzen stellen zonder strijd"
                headingLevel={2}
                audience="Ouders van kinderen van 2 tot 8 jaar"
                when="Altijd"
                where="Online"
                cost="€ 12,50"
                tags={['Ook in het Engels']}
                why="U kunt vanavond beginnen."
              />
            </Grid>
            <Notice title="Niet gevonden wat u zoekt?" headingLevel={2}>
              <p>Bel ons op 071 500 00 00. Wij kennen ook wat hier niet staat.</p>
            </Notice>
            <Pagination next="/?na=4" range="1 tot 4" />
          </Stack>
        </Split>
      </Stack>
    </PublicFrame>
  );
}
