import type { ReactNode } from 'react';
import { hand } from '@/app/_ui/hand';
import { getSite, getSiteIn } from '@/lib/archive';
import { styleVariables } from '@/lib/look/style-variables';
import { FIRST_PAINT } from '@/lib/policy/first-paint';
import { SPECULATION_RULES } from '@/lib/policy/speculation';
import { getLanguage } from '@/lib/settings/site';

/** The document around every page. */
export async function Document({
  language,
  isPrivate = false,
  children,
}: {
  language: string;
  /** Whether its address is nobody else's business: no script of others learns it. */
  isPrivate?: boolean;
  children: ReactNode;
}) {
  const { style, customCss, customJs, analytics } = await getSiteIn(language);
  const { direction } = getLanguage(await getSite(), language);
  const variables = styleVariables(style);
  const scripts = isPrivate ? [] : customJs;
  return (
    <html
      lang={language}
      dir={direction === 'rtl' ? direction : undefined}
      suppressHydrationWarning
    >
      <head>
        <script dangerouslySetInnerHTML={{ __html: FIRST_PAINT }} />
        {variables && <style dangerouslySetInnerHTML={{ __html: variables }} />}
        {customCss.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        {scripts.map((src) => (
          <script key={src} src={src} defer />
        ))}
      </head>
      <body {...(!isPrivate && hasAny(analytics) && hand('analytics', analytics))}>
        {children}
        <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }} />
      </body>
    </html>
  );
}

function hasAny(settings: object): boolean {
  return Object.values(settings).some((value) => value !== undefined);
}
