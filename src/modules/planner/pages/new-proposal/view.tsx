import type { Actor } from '../../../../platform/auth/actor.ts';
import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Meter } from '../../../../ui/components/meter.tsx';
import { NeedList } from '../../../../ui/components/need-list.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { visibleTo } from '../../../demand/index.ts';
import type { Choices } from '../../choices.ts';
import { paths } from '../../paths.ts';
import { ages, participants } from '../../pool-words.ts';
import { WhatAndWhen } from './what-and-when.tsx';
import { WhereAndWho } from './where-and-who.tsx';

interface Props {
  actor: Actor;
  choices: Choices;
  form: FormState;
  csrf: string;
  without: string[];
}

/** Two steps on one page: what and when (the choices follow), then where and who. */
export function NewProposalPage({ actor, choices, form, csrf, without }: Props) {
  const { offer, total } = choices;
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field: field || 'vragen', message }));
  const ids = choices.demands.map((demand) => demand.id).join(',');
  const hidden = { vragen: ids, ...(without.length > 0 ? { zonder: without.join(',') } : {}) };
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>Maak een voorstel</Heading>
        <Lead>Wij vullen alvast in wat het beste past. Klopt het? Dan ben je zo klaar.</Lead>
      </div>
      <ErrorSummary errors={errors} />
      <Split aside={<Participants actor={actor} choices={choices} />} label="Wie er meedoen">
        {offer ? (
          <Stack gap="large">
            {total < offer.minSize && (
              <Notice tone="warning" title="Nog te weinig deelnemers">
                <p>
                  {offer.title} begint vanaf {offer.minSize} deelnemers. Samen zijn het er {total}.
                </p>
              </Notice>
            )}
            {choices.dayParts.length === 0 && (
              <Notice tone="warning" title="Geen gezamenlijk dagdeel">
                <p>Vraag een van de teams of een ander dagdeel ook kan.</p>
              </Notice>
            )}
            <WhatAndWhen choices={choices} offer={offer} form={form} hidden={hidden} />
            <WhereAndWho
              actor={actor}
              choices={choices}
              offer={offer}
              errors={form.errors}
              room={typed(form, 'ruimte')}
              trainers={ticked(form, 'trainers')}
              csrf={csrf}
              hidden={hidden}
            />
          </Stack>
        ) : (
          <Notice tone="warning" title="Geen aanbod past bij alle groepsvragen">
            <p>
              Kijk naar de leeftijden, de taal en het aantal. Haal een groepsvraag weg of vraag facilitaire ondersteuning om ander
              aanbod.
            </p>
            <ButtonLink href={paths.pools} look="secondary">
              Terug naar Bundelingen
            </ButtonLink>
          </Notice>
        )}
      </Split>
    </Stack>
  );
}

function Participants({ actor, choices: { demands, offer, total } }: Pick<Props, 'actor' | 'choices'>) {
  const items = demands.map((demand) => {
    const seen = visibleTo(actor, demand);
    return {
      count: demand.places,
      name: `${seen.organisationName}, ${seen.municipalityName}`,
      note: ages(seen.ageMin, seen.ageMax),
    };
  });
  return (
    <Card title="Wie er meedoen" headingLevel={2} id="veld-vragen">
      <NeedList items={items} />
      {offer && <Meter value={total} min={offer.minSize} max={offer.maxSize} unit={participants(offer, total)} />}
      <Text small>Past er iemand niet bij? Ga terug naar Bundelingen en kies daar een andere groep.</Text>
    </Card>
  );
}

/** The demands of the address are not open (any more). */
export function Gone() {
  return (
    <>
      <Heading level={1}>Maak een voorstel</Heading>
      <EmptyState
        title="Deze groepsvragen staan niet meer open"
        actions={<ButtonLink href={paths.pools}>Naar Bundelingen</ButtonLink>}
      >
        <p>Misschien zitten ze al in een ander voorstel. Bij Bundelingen zie je wat er nu samen kan.</p>
      </EmptyState>
    </>
  );
}
