// node i13s.mjs name url [width] [dark] [lang] — a screenshot, axe, console errors, layout shift
import { chromium } from "playwright-core";
import { readFileSync } from "node:fs";
const axe = readFileSync("/work/wt/i13-search/node_modules/axe-core/axe.min.js","utf8");
const browser = await chromium.launch({executablePath:"/usr/bin/chromium",args:["--no-sandbox"]});
for (const spec of process.argv.slice(2)) {
  const [name,url,width="1280",scheme="light",lang="zh",action=""] = spec.split("|");
  const context = await browser.newContext({viewport:{width:Number(width),height:900},colorScheme:scheme,locale:lang==="en"?"en-US":"zh-CN"});
  const page = await context.newPage();
  page.on("console",m=>{if(m.type()==="error")console.log(name,"console:",m.text())});
  page.on("pageerror",e=>console.log(name,"pageerror:",e.message));
  await page.addInitScript(()=>{window.__cls=0;new PerformanceObserver(l=>{for(const e of l.getEntries())if(!e.hadRecentInput)window.__cls+=e.value}).observe({type:"layout-shift",buffered:true})});
  await page.goto("http://localhost:4140"+url);
  await page.waitForLoadState("networkidle");
  if(action) await (new Function("page","return (async()=>{"+action+"})()"))(page);
  await page.waitForTimeout(250);
  await page.screenshot({path:`/tmp/h/shots/s-${name}.png`,fullPage:true});
  const result = await page.evaluate(axe+";axe.run(document,{runOnly:['wcag2a','wcag2aa','wcag21a','wcag21aa','wcag22aa','best-practice']}).then(r=>r.violations.map(v=>v.id+': '+v.nodes.slice(0,3).map(n=>n.target+' '+n.failureSummary.slice(0,200)).join(' | ')))");
  const wide = await page.evaluate(()=>document.documentElement.scrollWidth-innerWidth);
  console.log(name,"axe",JSON.stringify(result),"overflow",wide,"cls",await page.evaluate(()=>window.__cls));
  await context.close();
}
await browser.close();
