// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// The page's side of the preview. Runs in the application's own world, where content cannot reach it; page script is off.
// The program calls jianbaoPreview's functions and reads their results: the page itself never calls the program.
(() => {
  'use strict';

  // The program may begin anew on the same page.
  globalThis.jianbaoPreview?.retire();
  const life = new AbortController();

  const content = document.getElementById('content');
  const parser = document.createElement('template');

  // What the page shows, in order: {element, first, last} with 1-based lines, and for a list also {list, items}.
  let entries = [];
  // The same without lists: what can be marked and found by line.
  let flat = null;
  let owners = new WeakMap();
  // The elements of the caret's block and of those that hold what is selected; named as their classes are.
  let marks = {current: new Set(), selected: new Set()};

  // --- patches (the steps are described in blockdiff.h) ---

  function parse(html) {
    parser.innerHTML = html;
    jianbaoLines.wrap(parser.content);
    return parser.content;
  }

  function makeItem([first, last, html]) {
    const parsed = parse(html);
    let element = parsed.firstElementChild;
    if (parsed.childNodes.length !== 1 || element?.localName !== 'li') {
      element = document.createElement('li');
      element.append(parsed);
    }
    element.remove();
    const item = {element, first, last};
    owners.set(element, item);
    return item;
  }

  function makeBlock([first, last, html, items]) {
    const element = document.createElement('div');
    element.className = 'block';
    element.append(parse(html));
    const entry = {element, first, last};
    owners.set(element, entry);
    if (items) {
      entry.list = element.firstElementChild;
      entry.items = items.map(makeItem);
      entry.list.append(...entry.items.map(item => item.element));
    }
    return entry;
  }

  function shift(entry, distance) {
    entry.first += distance;
    entry.last += distance;
    entry.items?.forEach(item => shift(item, distance));
  }

  function setLines(entry, lines) {
    [entry.first, entry.last] = lines;
    entry.items?.forEach((item, i) => { [item.first, item.last] = lines.slice(2 * i + 2, 2 * i + 4); });
  }

  function replace(entry, made) {
    entry.first = made.first;
    entry.last = made.last;
    // Marks that came and went would be styled and painted anew.
    for (const [name, elements] of Object.entries(marks))
      made.element.classList.toggle(name, elements.has(entry.element));
    jianbaoMorph(entry.element, made.element);
    return entry;
  }

  function walk(parent, old, steps, make) {
    const result = [];
    let i = 0;
    for (const step of steps) {
      switch (step[0]) {
      case 0:
        for (const end = i + step[1]; i < end; ++i) {
          if (step[2])
            shift(old[i], step[2]);
          result.push(old[i]);
        }
        break;
      case 1:
        setLines(old[i], step[1]);
        result.push(old[i++]);
        break;
      case 2:
        for (const end = i + step[1]; i < end; ++i)
          old[i].element.remove();
        break;
      case 3: {
        const entry = make(step[1]);
        parent.insertBefore(entry.element, old[i]?.element ?? null);
        result.push(entry);
        break;
      }
      case 4:
        result.push(replace(old[i++], make(step[1])));
        break;
      case 5: {
        const entry = old[i++];
        [entry.first, entry.last] = [step[1], step[2]];
        entry.items = walk(entry.list, entry.items, step[3], makeItem);
        result.push(entry);
        break;
      }
      }
    }
    for (; i < old.length; ++i)
      result.push(old[i]);
    return result;
  }

  // --- lines ---

  function leaves() {
    flat ??= entries.flatMap(entry => entry.items ?? entry);
    return flat;
  }

  function leafAround(element) {
    for (; element; element = element.parentElement) {
      const owner = owners.get(element);
      if (owner && !owner.items)
        return owner;
    }
    return null;
  }

  const places = jianbaoPlaces(leaves);
  const follow = jianbaoFollow(leaves, places, life.signal);
  const pick = jianbaoPick(places, leafAround);

  // --- marks ---

  function setMark(name, elements) {
    const wanted = new Set(elements);
    for (const element of marks[name]) {
      if (!wanted.has(element))
        element.classList.remove(name);
    }
    marks[name] = wanted;
    wanted.forEach(element => element.classList.add(name));
  }

  function elementsOf(first, last) {
    const all = leaves();
    const found = [];
    for (let i = Math.max(places.indexOfLine(first), 0); i < all.length && all[i].first <= last; ++i) {
      if (all[i].last >= first)
        found.push(all[i].element);
    }
    return found;
  }

  function arrange() {
    const padding = parseFloat(getComputedStyle(content).paddingBottom);
    content.classList.toggle('long', content.getBoundingClientRect().height - padding > innerHeight);
    follow.layoutChanged();
  }

  const observer = new ResizeObserver(arrange);
  observer.observe(content);
  // A window that is only higher or lower does not change the content's size.
  addEventListener('resize', arrange, {signal: life.signal});

  globalThis.jianbaoPreview = {
    patch(steps) {
      follow.around(() => {
        entries = walk(content, entries, steps, makeBlock);
        flat = null;
        for (const [name, elements] of Object.entries(marks))
          setMark(name, elements);
      });
    },

    clear() {
      content.replaceChildren();
      entries = [];
      flat = null;
      marks = {current: new Set(), selected: new Set()};
      owners = new WeakMap();
      follow.reset();
    },

    retire() {
      life.abort();
      observer.disconnect();
    },

    setDark(dark) {
      document.documentElement.className = dark ? 'dark' : 'light';
    },

    // The address that relative links are resolved against.
    setBase(address) {
      let base = document.querySelector('base');
      if (!base) {
        base = document.createElement('base');
        document.head.append(base);
      }
      base.href = address;
    },

    // Marks the block of the caret's line, and all that a selection touches (last 0: there is none).
    mark(line, first, last) {
      setMark('current', elementsOf(line, line));
      setMark('selected', last > 0 ? elementsOf(first, last) : []);
    },

    scrollToLine: follow.scrollToLine,
    topLine: follow.topLine,
    hit: pick.hit,
    word: pick.word,
  };
})();
