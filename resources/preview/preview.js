// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// The page's side of the preview. Runs in the application's own world, where content cannot reach it; page script is off.
// The program calls jianbaoPreview's functions and reads their results: the page itself never calls the program.
(() => {
  'use strict';

  const content = document.getElementById('content');
  const parser = document.createElement('template');

  // What the page shows, in order: {element, first, last} with 1-based lines, and for a list also {list, items}.
  let entries = [];
  // The same without lists: what can be marked and found by line.
  let flat = null;
  let owners = new WeakMap();
  let marked = null;

  // --- patches (the steps are described in blockdiff.h) ---

  function parse(html) {
    parser.innerHTML = html;
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

  // The index of the last element for which the rising test holds; -1: none.
  function lastWhere(array, test) {
    let low = 0;
    let high = array.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(array[middle]))
        low = middle + 1;
      else
        high = middle;
    }
    return low - 1;
  }

  function top(element) {
    return element.getBoundingClientRect().top + scrollY;
  }

  function bottom(element) {
    return element.getBoundingClientRect().bottom + scrollY;
  }

  // The innermost element that starts at or before a line of its block (0-based in it), and that element's own line.
  function startBefore(leaf, offset) {
    let found = leaf.element;
    let line = 0;
    for (const element of leaf.element.querySelectorAll('[data-line]')) {
      const at = Number(element.dataset.line);
      if (at > offset)
        break;
      found = element;
      line = at;
    }
    return [found, line];
  }

  // Code between fences starts on the line after its element's.
  function linesBeforeText(element) {
    return element.localName === 'pre' || element.querySelector(':scope > pre:only-child') ? 1 : 0;
  }

  function rectangleAt(node, index) {
    const range = document.createRange();
    range.setStart(node, index);
    range.setEnd(node, Math.min(index + 1, node.length));
    return range.getClientRects()[0];
  }

  // The y of the text behind a number of line feeds: Markdown's soft and hard breaks both write one. null: there is none.
  function textTop(element, count) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      let index = 0;
      while (count > 0) {
        const feed = node.data.indexOf('\n', index);
        if (feed < 0)
          break;
        index = feed + 1;
        --count;
      }
      if (count === 0 && index < node.length) {
        const rectangle = rectangleAt(node, index);
        if (rectangle)
          return rectangle.top + scrollY;
      }
    }
    return null;
  }

  // The y, in the document, of the start of a whole 1-based line.
  function yOfLine(line) {
    const all = leaves();
    if (all.length === 0)
      return 0;
    const index = lastWhere(all, leaf => leaf.first <= line);
    if (index < 0 || (index === 0 && line <= 1))
      return line <= 1 ? 0 : top(all[0].element) * (line - 1) / (all[0].first - 1);
    const leaf = all[index];
    const next = all[index + 1];
    if (line > leaf.last) {
      const from = bottom(leaf.element);
      const gap = next ? next.first - leaf.last - 1 : 0;
      return gap > 0 ? from + (top(next.element) - from) * (line - leaf.last - 1) / gap : from;
    }
    const offset = line - leaf.first;
    if (offset === 0)
      return top(leaf.element);
    const [element, start] = startBefore(leaf, offset);
    if (start === offset)
      return top(element);
    const feeds = offset - start - linesBeforeText(element);
    const y = feeds > 0 ? textTop(element, feeds) : null;
    if (y !== null)
      return y;
    const from = top(element);
    return from + (bottom(leaf.element) - from) * (offset - start) / (leaf.last - leaf.first + 1 - start);
  }

  function yOfFraction(line) {
    const whole = Math.floor(line);
    const y = yOfLine(whole);
    return line > whole ? y + (yOfLine(whole + 1) - y) * (line - whole) : y;
  }

  function lineOfY(y) {
    const all = leaves();
    if (all.length === 0)
      return 1;
    let low = 1;
    let high = all[all.length - 1].last + 1;
    const index = lastWhere(all, leaf => top(leaf.element) <= y);
    if (index >= 0)
      low = all[index].first;
    if (index + 1 < all.length)
      high = all[index + 1].first;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (yOfLine(middle) <= y)
        low = middle;
      else
        high = middle;
    }
    const from = yOfLine(low);
    const to = yOfLine(low + 1);
    return low + (to > from ? Math.min(Math.max((y - from) / (to - from), 0), 0.999) : 0);
  }

  function feedsBefore(element, node, index) {
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(node, index);
    return range.toString().split('\n').length - 1;
  }

  function leafAt(x, y) {
    for (let element = document.elementFromPoint(x, y); element; element = element.parentElement) {
      const owner = owners.get(element);
      if (owner && !owner.items)
        return owner;
    }
    const all = leaves();
    return all[Math.max(lastWhere(all, leaf => top(leaf.element) <= y + scrollY), 0)];
  }

  // The source line under a point of the window.
  function lineAt(x, y) {
    const leaf = leafAt(x, y);
    if (!leaf)
      return 0;
    const caret = document.caretRangeFromPoint(x, y);
    const node = caret?.startContainer;
    if (!node || !leaf.element.contains(node))
      return leaf.first;
    const start = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest('[data-line]');
    const base = start && leaf.element.contains(start) ? start : leaf.element;
    const line = leaf.first + Number(base === leaf.element ? 0 : base.dataset.line) + linesBeforeText(base);
    return Math.min(line + feedsBefore(base, node, caret.startOffset), leaf.last);
  }

  function showMark(line) {
    const all = leaves();
    const leaf = all[lastWhere(all, candidate => candidate.first <= line)];
    const element = leaf && line <= leaf.last ? leaf.element : null;
    if (marked !== element) {
      marked?.classList.remove('current');
      marked = element;
    }
    marked?.classList.add('current');
  }

  new ResizeObserver(() => {
    const padding = parseFloat(getComputedStyle(content).paddingBottom);
    content.classList.toggle('long', content.getBoundingClientRect().height - padding > innerHeight);
  }).observe(content);

  globalThis.jianbaoPreview = {
    patch(steps) {
      entries = walk(content, entries, steps, makeBlock);
      flat = null;
      marked?.classList.add('current');
    },

    clear() {
      content.replaceChildren();
      entries = [];
      flat = null;
      marked = null;
      owners = new WeakMap();
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

    // Marks the block of a line and brings the line into view.
    mark(line) {
      showMark(line);
      const y = yOfLine(line) - scrollY;
      if (y < 0 || y > innerHeight - 48)
        scrollTo(0, y + scrollY - innerHeight * 0.3);
    },

    scrollToLine(line) {
      scrollTo(0, yOfFraction(line));
    },

    topLine() {
      return lineOfY(scrollY);
    },

    // The line under a point; 0 over a link, where there is no text, and while some is selected.
    hit(x, y) {
      if (!getSelection().isCollapsed)
        return 0;
      return document.elementFromPoint(x, y)?.closest('a[href], summary') ? 0 : lineAt(x, y);
    },
  };
})();
