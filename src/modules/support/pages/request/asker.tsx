import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf } from '../../../facilities/index.ts';
import { paths } from '../../paths.ts';
import type { RequestModel } from './view.tsx';
import { words } from './words.ts';

/** The question that came back to who asked, with the form in which they reply; for who handles it what was replied. */
export function AskerTurn({ request, turn, replies, handles, form, csrf }: RequestModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!turn) return null;
  const said = (
    <p>
      <Dutch>{turn}</Dutch>
    </p>
  );
  if (request.askerTurn === 'replied')
    return handles ? (
      <Notice title={t.repliedTitle}>
        {said}
        <p>{t.repliedText}</p>
      </Notice>
    ) : null;
  if (!replies) return null;
  const field = fieldOf(form);
  return (
    <Notice tone="warning" title={t.questionTitle}>
      {said}
      <Form action={to(paths.reply(request.id))} csrf={csrf} label={t.replyForm}>
        <TextArea {...field('reactie')} label={t.replyField} hint={t.replyFieldHint} rows={3} maxLength={500} />
        <p>
          <Button>{t.replySubmit}</Button>
        </p>
      </Form>
    </Notice>
  );
}
