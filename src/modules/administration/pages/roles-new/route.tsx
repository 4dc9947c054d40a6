import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, errorList, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { personDetails, regionAdmin } from '../../../people/index.ts';
import { giveRoles } from '../../giving.ts';
import { personPath } from '../../paths.ts';
import { places } from '../places.ts';
import { RoleFields } from '../role-fields.tsx';
import { asRoles, roleErrors, roleFields } from '../role-form.ts';

const words = {
  nl: {
    title: 'Geef een rol',
    lead: (name: string) => `Voor ${name}. De rol geldt meteen.`,
    give: 'Geef de rol',
    stop: 'Stop',
    given: 'De rol is gegeven.',
  },
  en: {
    title: 'Give a role',
    lead: (name: string) => `For ${name}. The role counts at once.`,
    give: 'Give the role',
    stop: 'Stop',
    given: 'The role is given.',
  },
};

const path = '/werk/beheer/mensen/:id/rollen/nieuw';
const params = z.object({ id });
type AtPerson = Context<{ id: string }, unknown, unknown>;

async function show(context: AtPerson, form: FormState = emptyForm): Promise<Reply> {
  const { lang, params: at } = context;
  const t = words[lang];
  const found = await context.read(async (reading) => {
    const person = await personDetails(reading, at.id);
    return person && { person, where: await places(reading) };
  });
  if (!found) return notFound();
  const view = (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead(found.person.name)}</Lead>
      <Form action={personPath(at.id, lang, '/rollen/nieuw')} csrf={context.csrf()} errors={errorList(form)}>
        <RoleFields form={form} places={found.where} lang={lang} />
        <ActionBar>
          <Button>{t.give}</Button>
          <ButtonLink href={personPath(at.id, lang)} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
  const back = { href: personPath(at.id, lang), label: found.person.name };
  return workPage(t.title, view, { back, width: 'narrow', noIndex: true });
}

/** An empty form for giving a role. */
export const newRole = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('an empty form'),
  params,
  handle: (context) => show(context),
});

export const roleGiven = route({
  method: 'POST',
  path,
  can: regionAdmin,
  audit: changes('membership.add'),
  params,
  body: z.strictObject(roleFields),
  retry: (context, form) => show(context as unknown as AtPerson, form),
  handle: async (context) => {
    const { lang, params: at, body } = context;
    if (!(await context.read((reading) => personDetails(reading, at.id)))) return notFound();
    const given = await context.change((work) => giveRoles(work, at.id, { ...asRoles(body), until: body.until }));
    if (!given.ok) return context.again(roleErrors(given.faults, lang));
    return redirect(personPath(at.id, lang), words[lang].given);
  },
});
