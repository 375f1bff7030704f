// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// Looks for what hostile content did to a page whose body holds <main id="content">. Evaluates to a list of strings,
// "sign: reason"; empty: nothing.
((heading, shell, lineCount, mustShow) => {
  const signs = [];
  const say = (sign, reason) => signs.push(sign + ': ' + reason);
  const content = document.getElementById('content');
  const all = content ? [...content.querySelectorAll('*')].slice(0, 3000) : [];

  if (document.title.startsWith('PWNED'))
    say('js', document.title);

  // The shell is what it was, and content is in it and nowhere else.
  const children = [...(document.body?.children ?? [])].map(element => element.localName).join(' ');
  if (children !== shell)
    say('escape', 'the body holds ' + children);
  if (document.querySelectorAll('#content').length !== 1)
    say('escape', 'two contents, or none');
  const first = content?.querySelector('h1');
  const box = first?.getClientRects()[0];
  if (heading && (!first?.innerText.startsWith(heading) || !box || box.height < 5 || getComputedStyle(first).opacity < 1))
    say('escape', 'the heading before it is not shown');
  for (const element of all) {
    const style = getComputedStyle(element);
    if (/fixed|sticky|absolute/.test(style.position))
      say('escape', element.localName + ' is positioned ' + style.position);
    const line = element.dataset?.line;
    if (line !== undefined && !(/^\d+$/.test(line) && Number(line) <= lineCount))
      say('escape', 'a forged source line ' + line);
  }
  if (all.some(element => /^(content|preview-root)$/.test(element.id) || element.hasAttribute('data-source-line')))
    say('escape', 'names of the shell');

  // Only what the allow-list has.
  const strange = 'style, link, meta, base, script, template, dialog, form, plaintext, object, embed, iframe, frame,'
    + 'noscript, select, textarea, button, svg, math, marquee, video, audio, area, map, portal,'
    + '[id], [name], [style], [contenteditable], [autofocus], [srcset], [ping], [download], [target], [onerror],'
    + 'input:not([type=checkbox][disabled])';
  const stranger = content?.querySelector(strange);
  if (stranger)
    say('element', stranger.outerHTML.slice(0, 80));
  const fields = 'input:not([type=checkbox][disabled]), button, select, textarea, dialog, [contenteditable]';
  if (content?.querySelector(fields))
    say('spoof', 'something to type or click into that looks like the program\'s');
  if (document.getElementById('qt') || document.getElementsByName('webChannelTransport').length > 0)
    say('bridge', 'a name that a bridge to the program has');

  // Nothing from outside is shown.
  if ([...document.images].some(image => image.naturalWidth === 37 && image.naturalHeight === 41))
    say('file', 'the secret picture is shown');
  for (const frame of document.querySelectorAll('iframe, object')) {
    let text = '';
    try {
      text = frame.contentDocument?.documentElement?.innerText ?? '';
    } catch { /* of another origin: then its request was seen */ }
    if (text.trim())
      say('file', 'a frame shows ' + text.trim().slice(0, 40));
  }

  // Marks may have become emphasis; and in GFM's bare links a reference stays as it was written.
  const decoded = {lt: '<', gt: '>', amp: '&'};
  const plain = text => text.replace(/[\s*\\]+/g, '').replace(/&(lt|gt|amp);/g, (_, name) => decoded[name]);
  if (mustShow && !plain(content?.innerText ?? '').includes(plain(mustShow)))
    say('text_loss', 'not shown: ' + mustShow);
  return signs;
})
