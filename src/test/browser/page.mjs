// Opens a published page in a browser and tells, as JSON, what a reader would meet: at three sizes, in both themes, and
// on paper; with an accessibility engine; and whether anything was asked of the network or complained of.
// usage: node page.mjs CHROMIUM FILE FOLDER_FOR_PICTURES
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [executablePath, file, folder] = process.argv.slice(2);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sizes = { desktop: [1280, 900], tablet: [768, 1024], phone: [360, 740] };

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const report = { complaints: [], requests: [], overflow: [], violations: [], blocked: null };

async function open(colorScheme, [width, height], bypassCSP) {
  const context = await browser.newContext({ colorScheme, viewport: { width, height }, bypassCSP });
  const page = await context.newPage();
  page.on('console', message => report.complaints.push(message.text()));
  page.on('pageerror', error => report.complaints.push(String(error)));
  page.on('request', request => {
    if (!request.url().startsWith(pathToFileURL(file).href)) report.requests.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

function overflowing() {
  const wide = [...document.querySelectorAll('body *')].filter(element =>
    !element.closest('.scroll, .skip') && element.getBoundingClientRect().right > innerWidth + 1);
  return wide.map(element => element.tagName + '.' + element.className + ' ' + element.textContent.slice(0, 40));
}

for (const colorScheme of ['light', 'dark']) {
  for (const [name, size] of Object.entries(sizes)) {
    const page = await open(colorScheme, size, false);
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    const wide = await page.evaluate(overflowing);
    if (scrolls || wide.length > 0) report.overflow.push({ name, colorScheme, scrolls, wide: wide.slice(0, 5) });
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
    await page.context().close();
  }
  const page = await open(colorScheme, sizes.desktop, true);
  await page.evaluate(() => document.querySelectorAll('details').forEach(details => { details.open = true; }));
  await page.evaluate(axe);
  const found = await page.evaluate(() => axe.run(document, { resultTypes: ['violations'] }));
  for (const violation of found.violations) {
    report.violations.push(`${colorScheme}: ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 200)}`);
  }
  await page.context().close();
}

const page = await open('light', sizes.desktop, false);
report.lang = await page.evaluate(() => document.documentElement.lang);
report.title = await page.title();
report.landmarks = await page.evaluate(() =>
  [...document.querySelectorAll('body > header, header > nav, body > main')].map(element => element.localName));
report.headings = await page.evaluate(() =>
  [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(heading => [Number(heading.localName[1]), heading.textContent]));
report.claims = await page.evaluate(() =>
  [...document.querySelectorAll('article')].map(article => ({
    id: article.id,
    text: article.querySelector('h3').textContent,
    badge: article.querySelector('.badge').textContent.trim(),
    background: getComputedStyle(article).backgroundColor,
  })));
report.brokenLinks = await page.evaluate(() =>
  [...document.querySelectorAll('a[href^="#"]')].map(link => link.getAttribute('href').slice(1)).filter(id => !document.getElementById(id)));
report.repeatedIds = await page.evaluate(() => {
  const ids = [...document.querySelectorAll('[id]')].map(element => element.id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
});
report.pictures = await page.evaluate(() =>
  [...document.querySelectorAll('svg')].map(svg => ({
    title: svg.querySelector('title')?.textContent ?? '',
    description: svg.querySelector('desc')?.textContent ?? '',
    words: [...svg.querySelectorAll('text')].map(text => text.textContent),
    spilling: [...svg.querySelectorAll('text')].filter(text => {
      const inner = text.getBoundingClientRect();
      const outer = svg.getBoundingClientRect();
      return inner.left < outer.left - 1 || inner.right > outer.right + 1;
    }).map(text => text.textContent),
  })));
report.elements = await page.evaluate(() =>
  [...new Set([...document.querySelectorAll('*')].map(element => element.localName))].sort());
report.blocked = await page.evaluate(() => {
  const script = document.createElement('script');
  script.textContent = 'window.ran = true';
  document.body.append(script);
  return window.ran === undefined;
}).catch(String);
report.complaints = report.complaints.filter(complaint => !complaint.includes('inline script'));
await page.pdf({ path: `${folder}/page.pdf`, format: 'A4' });
await browser.close();
console.log(JSON.stringify(report));
