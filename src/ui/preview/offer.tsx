import type { AssetSets } from '../assets.ts';
import { ActionBar } from '../components/action-bar.tsx';
import { Person } from '../components/avatar.tsx';
import { ButtonLink } from '../components/button.tsx';
import { Card } from '../components/card.tsx';
import { Facts } from '../components/facts.tsx';
import { GroupCard } from '../components/group-card.tsx';
import { Heading, Lead } from '../components/heading.tsx';
import { Prose, Split, Stack } from '../components/layout-parts.tsx';
import { Steps } from '../components/steps.tsx';
import { Tag } from '../components/tag.tsx';
import { PublicFrame } from './frame.tsx';

/** One offer. */
export function OfferPreview({ sets }: { sets: AssetSets }) {
  return (
    <PublicFrame
      sets={sets}
      title="Rots en Water"
      here="Activiteiten"
      breadcrumbs={[{ href: '/', label: 'Home' }, { href: '/activiteiten', label: 'Activiteiten' }, { label: 'Rots en Water' }]}
    >
      <Split
        label="In het kort"
        aside={
          <Stack>
            <Card title="In het kort" headingLevel={2}>
              <Facts
                facts={[
                  { icon: 'users', text: 'Kinderen van 8 tot en met 10 jaar' },
                  { icon: 'calendar', text: '8 keer, op dinsdag' },
                  { icon: 'clock', text: '15.30 tot 17.00 uur' },
                  { icon: 'currency-euro', text: 'Gratis' },
                  { icon: 'language', text: 'Nederlands, hulp in het Arabisch en Pools' },
                  { icon: 'wheelchair', text: 'De zaal is goed te bereiken met een rolstoel' },
                ]}
              />
            </Card>
            <Card title="Vragen?" headingLevel={2} tone="sun">
              <p>Bel met Fatima of Joost. Zij geven de training.</p>
              <ButtonLink href="tel:0715000000" look="secondary" icon="phone">
                071 500 00 00
              </ButtonLink>
            </Card>
          </Stack>
        }
      >
        <Stack gap="large">
          <Stack>
            <p class="op-tags">
              <Tag tone="success" icon="star">
                Bewezen goed
              </Tag>
              <Tag>Zelfvertrouwen</Tag>
              <Tag>Samen spelen</Tag>
            </p>
            <Heading level={1}>Rots en Water: sterker in je schoenen</Heading>
            <Lead>Uw kind leert met spel en sport voor zichzelf op te komen, en rustig te blijven.</Lead>
          </Stack>
          <Stack>
            <Heading level={2}>Wanneer en waar</Heading>
            <GroupCard
              href="/g/1"
              title="Leiden, Buurthuis Het Spectrum"
              date="2026-11-24"
              time="dinsdag, 15.30 tot 17.00 uur, 8 keer"
              places={{ free: 3, total: 12 }}
              why="2 km van uw adres"
            />
            <GroupCard
              href="/g/2"
              title="Katwijk, sporthal Cleijn Duin"
              date="2027-01-14"
              time="donderdag, 16.00 tot 17.30 uur, 8 keer"
              places={{ free: 9, total: 12 }}
            />
          </Stack>
          <Prose>
            <h2 class="utrecht-heading-2">Wat heeft uw kind eraan?</h2>
            <ul>
              <li>Uw kind durft nee te zeggen.</li>
              <li>Uw kind merkt eerder dat het boos of bang wordt.</li>
              <li>Uw kind weet wat het dan kan doen.</li>
            </ul>
            <h2 class="utrecht-heading-2">Hoe gaat het?</h2>
            <p>
              Er zijn 6 tot 12 kinderen. We doen oefeningen met stoeien, ademen en stevig staan. De laatste keer bent u er ook
              bij.
            </p>
          </Prose>
          <Stack>
            <Heading level={2}>Zo meldt u zich aan</Heading>
            <Steps
              steps={[
                { title: 'U vult vier korte stappen in', text: 'Dat duurt ongeveer drie minuten.' },
                { title: 'U bevestigt in de mail', text: 'Daarna is de plek van u.' },
                { title: 'Fatima belt u', text: 'Zij vertelt hoe de eerste keer gaat.' },
              ]}
            />
          </Stack>
          <Stack>
            <Heading level={2}>Wie geeft het?</Heading>
            <div class="op-cluster">
              <Person name="Fatima El Amrani" about="trainer, GGD" />
              <Person name="Joost de Wilde" about="trainer, schoolmaatschappelijk werk" />
            </div>
          </Stack>
          <ActionBar sticky>
            <ButtonLink href="/aanmelden">Meld uw kind aan</ButtonLink>
          </ActionBar>
        </Stack>
      </Split>
    </PublicFrame>
  );
}
