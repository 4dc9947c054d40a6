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
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { seesWhole, teamText, visibleTo } from '../../../demand/index.ts';
import type { Choices } from '../../choices.ts';
import { paths } from '../../paths.ts';
import { ages, participants } from '../../pool-words.ts';
import { WhatAndWhen } from './what-and-when.tsx';
import { WhereAndWho } from './where-and-who.tsx';
import { words } from './words.ts';

interface Props {
  actor: Actor;
  choices: Choices;
  form: FormState;
  csrf: string;
  without: string[];
}

/** Two steps on one page: what and when (the choices follow), then where and who. */
export function NewProposalPage({ actor, choices, form, csrf, without }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { offer, total } = choices;
  const errors = Object.entries(form.errors).map(([field, message]) => ({ field: field || 'vragen', message }));
  const ids = choices.demands.map((demand) => demand.id).join(',');
  const hidden = { vragen: ids, ...(without.length > 0 ? { zonder: without.join(',') } : {}) };
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </div>
      <ErrorSummary errors={errors} />
      <Split aside={<Participants actor={actor} choices={choices} />} label={t.who}>
        {offer ? (
          <Stack gap="large">
            {total < offer.minSize && (
              <Notice tone="warning" title={t.tooFew}>
                <p>
                  <Dutch>{offer.title}</Dutch> {t.tooFewAfter(offer.minSize, total)}
                </p>
              </Notice>
            )}
            {choices.dayParts.length === 0 && (
              <Notice tone="warning" title={t.noDayPart}>
                <p>{t.noDayPartText}</p>
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
          <Notice tone="warning" title={t.noOffer}>
            <p>{t.noOfferText}</p>
            <ButtonLink href={to(paths.pools)} look="secondary">
              {t.toPools}
            </ButtonLink>
          </Notice>
        )}
      </Split>
    </Stack>
  );
}

function Participants({ actor, choices: { demands, offer, total } }: Pick<Props, 'actor' | 'choices'>) {
  const { lang } = usePage();
  const t = words[lang];
  const items = demands.map((demand) => {
    const seen = visibleTo(actor, demand);
    // Of a wish of a resident others learn only how many they are (rule 7).
    if (demand.kind === 'resident' && !seesWhole(actor, demand))
      return { count: demand.places, name: teamText(seen, lang), note: seen.municipalityName };
    return {
      count: demand.places,
      name: `${teamText(seen, lang)}, ${seen.municipalityName}`,
      note: ages(seen.ageMin, seen.ageMax, lang),
    };
  });
  return (
    <Card title={t.who} headingLevel={2} id="veld-vragen">
      <NeedList items={items} />
      {offer && <Meter value={total} min={offer.minSize} max={offer.maxSize} unit={participants(offer, total, lang)} />}
      <Text small>{t.wrongOne}</Text>
    </Card>
  );
}

/** The demands of the address are not open (any more). */
export function Gone() {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <>
      <Heading level={1}>{t.title}</Heading>
      <EmptyState title={t.gone} actions={<ButtonLink href={to(paths.pools)}>{t.back}</ButtonLink>}>
        <p>{t.goneText}</p>
      </EmptyState>
    </>
  );
}
