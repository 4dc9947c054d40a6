import { errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import { ActionBar } from '../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../ui/components/button.tsx';
import { TextArea } from '../../../ui/components/text-area.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import type { GroupPlan } from '../../groups/index.ts';
import { groupPath } from '../managed.ts';

interface Props {
  plan: GroupPlan;
  form: FormState;
  words: { why: string; whyHint: string; save: string; stop: string };
  /** The group goes: the reason must be given, and the button warns. */
  ends?: boolean;
}

/** What every change of a group ends with: why, the button that makes it, and the way back to the group. */
export function ReasonAndSave({ plan, form, words, ends = false }: Props) {
  const { to } = usePage();
  return (
    <>
      <TextArea
        name="reden"
        label={words.why}
        hint={words.whyHint}
        rows={ends ? 3 : 2}
        maxLength={300}
        optional={!ends}
        value={typed(form, 'reden')}
        {...errorOf(form, 'reden')}
      />
      <ActionBar>
        {ends ? <Button look="danger">{words.save}</Button> : <Button icon="check">{words.save}</Button>}
        <ButtonLink href={to(groupPath(plan.id))} look={ends ? 'secondary' : 'subtle'}>
          {words.stop}
        </ButtonLink>
      </ActionBar>
    </>
  );
}
