import { plainDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { MethodRow } from '../../methods.ts';
import { offerPaths } from '../../paths.ts';
import { isOwnPage, type Standing, standingOf } from '../../recognition.ts';
import { methodColumns } from '../method-columns.tsx';
import { words } from './words.ts';

interface Props {
  methods: MethodRow[];
  today: Temporal.PlainDate;
  lang: Lang;
  csrf: string;
}

const tones: Record<Standing, 'error' | 'warning' | 'success'> = {
  ended: 'error',
  unchecked: 'error',
  old: 'warning',
  checked: 'success',
};

/** Every recognition with its own page in the register, when that was read, and until when it holds. */
export function Recognitions({ methods, today, lang, csrf }: Props) {
  const t = words[lang];
  const due = methods.filter((one) => standingOf(one, today) !== 'checked').length;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead(due, methods.length)}</Lead>
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={[
          ...methodColumns(lang),
          { label: t.until, cell: (one) => (one.recognitionUntil ? plainDate(one.recognitionUntil, lang) : t.noEnd) },
          { label: t.standing, cell: (one) => <Checked method={one} today={today} lang={lang} /> },
          { label: t.source, cell: (one) => <Source method={one} lang={lang} csrf={csrf} /> },
        ]}
        rows={methods}
        rowKey={(one) => one.id}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        }
      />
    </Stack>
  );
}

/** How sure it is today, and when its page was read. */
function Checked({ method, today, lang }: Pick<Props, 'today' | 'lang'> & { method: MethodRow }) {
  const t = words[lang];
  const standing = standingOf(method, today);
  return (
    <>
      <Tag tone={tones[standing]}>{t.standings[standing]}</Tag>
      {method.recognitionOn && <div class="op-small">{t.read(plainDate(method.recognitionOn, lang))}</div>}
    </>
  );
}

/** The page to read and the button that says that it was read; or that it is still to be found. */
function Source({ method, lang, csrf }: Pick<Props, 'lang' | 'csrf'> & { method: MethodRow }) {
  const t = words[lang];
  const { id, name, recognitionUrl: url } = method;
  if (!url || !isOwnPage(url)) return <Link href={localPath(offerPaths.method(id), lang)}>{t.noPage}</Link>;
  return (
    <Stack gap="small">
      <Link href={url} icon="external-link">
        {t.open}
      </Link>
      <Form action={localPath(offerPaths.recognitionCheck(id), lang)} csrf={csrf} label={t.stillOf(name)}>
        <Button look="secondary" small label={t.stillOf(name)}>
          {t.still}
        </Button>
      </Form>
    </Stack>
  );
}
