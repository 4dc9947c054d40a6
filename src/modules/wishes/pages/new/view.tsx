import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { EmailField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { type ClosedFor, ClosedNotice, type ListEntry } from '../../../regions/index.ts';
import { paths } from '../../paths.ts';
import type { Audience } from '../../wish.ts';
import { AskFields } from '../ask-fields.tsx';
import { words } from './words.ts';

interface Props {
  audience: Audience;
  /** The other audience may put a wish too. */
  other: boolean;
  /** It is not open to them anywhere in the region. */
  closed: ClosedFor | null;
  form: FormState;
  themes: ListEntry[];
  /** The same secret twice is one wish. */
  secret: string;
  csrf: string;
}

/** A few questions on one page: what, for whom, where, when, and how they hear of it. */
export function NewWish({ audience, other, closed, form, themes, secret, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[audience][lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        {other && (
          <Text>
            {t.other} <Link href={to(audience === 'youth' ? paths.add : `${paths.add}?voor=mij`)}>{t.otherLink}</Link>
          </Text>
        )}
        <Text>
          {t.have} <Link href={to(paths.enterCode)}>{t.haveLink}</Link>
        </Text>
      </Stack>
      {closed ? (
        <ClosedNotice closed={closed} />
      ) : (
        <Form
          action={to(paths.add)}
          csrf={csrf}
          hidden={{ sleutel: secret, wie: audience }}
          errors={errorList(form)}
          label={t.form}
        >
          <AskFields form={form} audience={audience} themes={themes} />
          <RadioGroup
            name="bericht"
            legend={t.how}
            options={[
              { value: 'mail', label: t.mail, hint: t.mailHint },
              { value: 'code', label: t.code, hint: t.codeHint },
            ]}
            value={typed(form, 'bericht') || 'mail'}
            {...errorOf(form, 'bericht')}
          />
          <EmailField
            name="email"
            label={t.email}
            hint={t.emailHint}
            optional
            value={typed(form, 'email')}
            {...errorOf(form, 'email')}
          />
          <ActionBar note={t.privacy}>
            <Button>{t.send}</Button>
          </ActionBar>
        </Form>
      )}
    </Stack>
  );
}
