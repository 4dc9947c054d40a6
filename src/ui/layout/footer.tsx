import { Icon } from '../components/icon.tsx';
import type { PageProps } from '../layout.tsx';
import { Wordmark } from '../mark.tsx';
import { Dutch } from '../page-lang.tsx';
import { useWords } from '../words.ts';
import { ThemeSwitch } from './tools.tsx';

/** How to reach the region, and what the law wants to be found. */
export function Footer({ region, section, footerLinks }: PageProps) {
  const words = useWords();
  const links = footerLinks ?? [
    { href: '/toegankelijkheid', label: words.accessibility },
    { href: '/privacy', label: words.privacy },
    { href: '/veiligheid', label: words.security },
  ];
  return (
    <footer class={section === 'work' ? 'op-footer op-footer--work' : 'op-footer'}>
      <div class="op-footer__inner">
        {section !== 'work' && (
          <div class="op-footer__contact">
            <Wordmark />
            <p>{region.name}</p>
            <ul class="op-facts">
              {region.phone && (
                <li>
                  <Icon name="phone" />
                  <a href={`tel:${region.phone.replace(/[^+\d]/g, '')}`}>
                    <bdi dir="ltr">{region.phone}</bdi>
                  </a>
                </li>
              )}
              {region.email && (
                <li>
                  <Icon name="mail" />
                  <a href={`mailto:${region.email}`}>{region.email}</a>
                </li>
              )}
              {region.hours && (
                <li>
                  <Icon name="clock" />
                  <span>
                    <Dutch>{region.hours}</Dutch>
                  </span>
                </li>
              )}
            </ul>
          </div>
        )}
        <nav aria-label={words.aboutSite}>
          <ul class="op-footer__links">
            {links.map((link) => (
              <li key={link.href}>
                <a href={link.href}>{link.label}</a>
              </li>
            ))}
          </ul>
          {section !== 'youth' && <ThemeSwitch />}
        </nav>
      </div>
    </footer>
  );
}
