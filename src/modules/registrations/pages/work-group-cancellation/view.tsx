import { type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { workGroupPath } from '../../paths.ts';
import type { PlacesSummary } from '../../queries.ts';
import { errorList, errorOf } from '../child-fields.tsx';
import { words } from './words.ts';

/** Asks for the reason before a whole group is told that it does not go on. */
export function CancelGroup({
  group,
  summary,
  form,
  csrf,
}: {
  group: GroupCard;
  summary: PlacesSummary;
  form: FormState;
  csrf: string;
}) {
  const { lang, to } = usePage();
  const t = words[lang];
  const told = summary.held + summary.confirmed + summary.offered + summary.waiting;
  return (
    <Stack>
      <Heading level={1}>{t.heading}</Heading>
      <Lead>
        <Dutch>{group.title}</Dutch>, {t.from(longDate(group.startsAt, lang))}
      </Lead>
      <p>
        {told === 0 ? t.nobody : t.families(told)} {t.others}
      </p>
      <Form action={to(`${workGroupPath(group.id)}/annulering`)} csrf={csrf} errors={errorList(form)}>
        <TextArea
          name="reden"
          label={t.why}
          hint={t.whyHint}
          rows={3}
          maxLength={300}
          value={typed(form, 'reden')}
          {...errorOf(form, 'reden')}
        />
        <ActionBar>
          <Button look="danger">{t.yes}</Button>
          <ButtonLink href={to(workGroupPath(group.id))} look="secondary">
            {t.no}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
