import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupPlan } from '../../../groups/index.ts';
import type { Impact, MergePreview } from '../../../registrations/index.ts';
import { groupPath } from '../../managed.ts';
import { ChangeOpening } from '../../parts/opening.tsx';
import { ReasonAndSave } from '../../parts/reason.tsx';
import { fieldErrors } from '../../parts/whole-fault.tsx';
import { words } from './words.ts';

interface Props {
  plan: GroupPlan;
  previews: MergePreview[];
  impact: Impact;
  form: FormState;
  csrf: string;
}

/** With which group, what comes along to each, and why. */
export function MergeGroup({ plan, previews, impact, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <ChangeOpening plan={plan} words={t} impact={impact} form={form}>
        <Text>{t.families}</Text>
      </ChangeOpening>
      {previews.length === 0 ? (
        <NoOther plan={plan} />
      ) : (
        <Form action={to(groupPath(plan.id, '/samenvoeging'))} csrf={csrf} errors={fieldErrors(form)} label={t.title}>
          <Choices previews={previews} form={form} />
          <ReasonAndSave plan={plan} form={form} words={t} ends />
        </Form>
      )}
    </Stack>
  );
}

function Choices({ previews, form }: Pick<Props, 'previews' | 'form'>) {
  const { lang } = usePage();
  const t = words[lang];
  const option = (one: MergePreview) => {
    const { into, needed, free, together, minSize, capacity, waiting, misfits } = one;
    const when = `${longDate(into.startsAt, lang)}, ${clockTime(into.startsAt, lang)}`;
    const hint = one.fits
      ? [
          t.fits(needed, free),
          t.together(together, minSize, capacity),
          ...(waiting > 0 ? [t.waiting(waiting)] : []),
          ...(misfits > 0 ? [t.misfits(misfits)] : []),
        ].join(' ')
      : t.tooFew(needed, free);
    return {
      value: into.groupId,
      label: (
        <>
          <Dutch>{into.title}</Dutch>: {when}, {into.placeName}, {into.town}
        </>
      ),
      hint,
      disabled: !one.fits,
    };
  };
  return (
    <RadioGroup
      name="groep"
      legend={t.which}
      options={previews.map(option)}
      value={typed(form, 'groep')}
      {...errorOf(form, 'groep')}
    />
  );
}

function NoOther({ plan }: Pick<Props, 'plan'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <EmptyState
      title={t.none}
      actions={
        <>
          <ButtonLink href={to(groupPath(plan.id, '/verplaatsing'))}>{t.toMove}</ButtonLink>
          <ButtonLink href={to(groupPath(plan.id, '/annulering'))} look="secondary">
            {t.toCancel}
          </ButtonLink>
        </>
      }
    >
      <p>{t.noneText}</p>
    </EmptyState>
  );
}
