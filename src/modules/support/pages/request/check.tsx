import type { FormState } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { moveWords } from '../../parts/move-words.ts';
import { MoveCheck } from '../../parts/room-move.tsx';
import { paths } from '../../paths.ts';
import type { SupportRequest } from '../../request.ts';
import type { RoomMove } from '../../room-move.ts';
import { AnswerFields } from './answer-fields.tsx';

interface Props {
  request: SupportRequest;
  move: RoomMove;
  form: FormState;
  csrf: string;
}

/** Between a yes and what it does: the group that moves, who is told, and the answer as it was typed. */
export function AnswerCheck({ request, move, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = moveWords[lang];
  const { plan, possible } = move;
  const hidden = { uitkomst: 'done', ruimte: move.to.id, versie: plan.version };
  const { versie: _asked, ...faults } = form.errors;
  // The room is no field here: what is wrong with it leads to the top of the page.
  const errors = Object.entries(faults).map(([field, message]) => ({
    field: !field || field === 'ruimte' ? 'main' : field,
    message,
  }));
  return (
    <Stack gap="large">
      <MoveCheck move={move} />
      <Form action={to(paths.answer(request.id))} csrf={csrf} hidden={hidden} errors={errors} label={t.title}>
        {possible && <AnswerFields form={form} yes />}
        <ActionBar>
          {possible && <Button icon="check">{t.submitAnswer}</Button>}
          <ButtonLink href={to(paths.request(request.id))} look={possible ? 'subtle' : 'primary'}>
            {possible ? t.back : t.other}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
