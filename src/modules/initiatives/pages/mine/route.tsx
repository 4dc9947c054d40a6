import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, page, redirect } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { InitiativeView } from '../../initiative.ts';
import { newLink, paths } from '../../links.ts';
import { initiativesOf } from '../../queries.ts';
import { Own } from '../facts.tsx';
import { common } from '../words.ts';
import { words } from './words.ts';

/** Initiatives that somebody put up with their account. */
export const ownInitiatives = route({
  method: 'GET',
  path: paths.mine,
  can: signedIn,
  audit: nothing('own initiatives'),
  handle: async ({ read, actor, lang, csrf }) => {
    const initiatives = await read((reading) => initiativesOf(reading, actor.personId ?? ''));
    return page(words[lang].title, <Mine initiatives={initiatives} csrf={csrf()} />, { noIndex: true });
  },
});

/** A new own link for who is known by their account. */
export const ownLinkMade = route({
  method: 'POST',
  path: `${paths.mine}/:id/link`,
  can: signedIn,
  audit: nothing('a link to their own initiative'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: async () => redirect(paths.mine),
  handle: async (context) => {
    const own = await context.read((reading) => initiativesOf(reading, context.actor.personId ?? ''));
    if (!own.some((one) => one.id === context.params.id)) return notFound();
    return redirect(paths.own(await context.change((work) => newLink(work, context.params.id, true))));
  },
});

function Mine({ initiatives, csrf }: { initiatives: InitiativeView[]; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const start = <ButtonLink href={to(paths.add)}>{t.start}</ButtonLink>;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {initiatives.length === 0 ? (
        <EmptyState title={t.none} actions={start}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <div>{start}</div>
      )}
      {initiatives.map((one) => (
        <Card key={one.id} title={<Own initiative={one}>{one.title}</Own>} headingLevel={2}>
          <p class="op-tags">
            <Tag>{common[lang].states[one.state]}</Tag>
          </p>
          <p class="op-small">{t.changed(plainDate(localDate(one.changedAt), lang))}</p>
          <Form action={to(`${paths.mine}/${one.id}/link`)} csrf={csrf} label={`${t.open}: ${one.title}`}>
            <Button look="secondary" small label={`${t.open}: ${one.title}`}>
              {t.open}
            </Button>
          </Form>
        </Card>
      ))}
    </Stack>
  );
}
