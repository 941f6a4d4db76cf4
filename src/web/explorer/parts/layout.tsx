import type { ComponentChildren, VNode } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Link, useLocation } from "wouter-preact";

import { useSay, useSurroundings } from "../state/context.js";
import { SearchForm } from "./search-form.js";

/** The frame of every page: name, navigation, language, content. */
export function Layout({ children }: { readonly children: ComponentChildren }): VNode {
  const say = useSay();
  const { language, setLanguage } = useSurroundings();
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const isFirst = useRef(true);
  // A page of another address is read from its top, by eyes and by screen readers.
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [path]);
  const item = (href: string, text: string): VNode => (
    <Link href={href} aria-current={path === href ? "page" : undefined}>
      {text}
    </Link>
  );
  return (
    <>
      <a class="skip-link" href="#main">
        {say("跳到正文", "Skip to content")}
      </a>
      <header class="site-header">
        <Link href="/" class="brand">
          <span class="brand-mark" aria-hidden="true">
            简
          </span>
          <span>
            简报 <span class="brand-latin">Jianbao</span>
          </span>
        </Link>
        {path !== "/" && (
          <div class="header-search">
            <SearchForm isCompact />
          </div>
        )}
        <nav class="site-nav" aria-label={say("主要页面", "Main pages")}>
          {item("/", say("检索", "Search"))}
          {item("/paths", say("关联", "Connections"))}
          {item("/together", say("共事", "Together"))}
          {item("/data", say("数据", "Data"))}
          <a href="/docs">{say("文档", "Docs")}</a>
          <a href="/graphql">API</a>
        </nav>
        <button
          type="button"
          class="language-button"
          lang={language === "zh" ? "en" : "zh-Hans"}
          onClick={() => {
            setLanguage(language === "zh" ? "en" : "zh");
          }}
        >
          {language === "zh" ? "English" : "中文"}
        </button>
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <footer class="site-footer">
        <p>
          {say(
            "每条事实都注明出处；日期只写来源说了的。",
            "Every fact names its source, and is dated no more closely than the source says.",
          )}
        </p>
      </footer>
    </>
  );
}
