// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// Where source lines are on the page: 1-based, fractional lines ↔ y in the document, in CSS pixels. Runs before preview.js.
//
// Positions are asked for when they are needed and never kept, so that they are right with whatever the layout is then:
// also with content-visibility, where the blocks around become their true size as they come near the window.
// leaves(): what can be found by line, in order: {element, first, last}.
globalThis.jianbaoPlaces = leaves => {
  'use strict';

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

  // The innermost element that starts at or before a line of its block (0-based in it), and the first that starts after
  // it, each with its own line; the latter may be none.
  function startsAround(leaf, offset) {
    let before = {element: leaf.element, line: 0};
    for (const element of leaf.element.querySelectorAll('[data-line]')) {
      const start = {element, line: Number(element.dataset.line)};
      if (start.line > offset)
        return [before, start];
      before = start;
    }
    return [before, null];
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

  // Line feeds between cells, items and blocks lay the HTML out; they are none of the text.
  function isBetweenTags(node) {
    return node.parentElement.matches('table, thead, tbody, tr, ul, ol, blockquote, details, div') && !node.data.trim();
  }

  // The y of the text behind a number of line feeds: Markdown's soft and hard breaks both write one. null: there is none.
  function textTop(element, count) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (isBetweenTags(node))
        continue;
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

  // The index of the leaf that holds a line or ends before it; -1: the line is before all.
  function indexOfLine(line) {
    return lastWhere(leaves(), leaf => leaf.first <= line);
  }

  // The y of the start of a whole line.
  function yOfWholeLine(line) {
    const all = leaves();
    if (all.length === 0)
      return 0;
    const index = indexOfLine(line);
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
    const [before, after] = startsAround(leaf, offset);
    if (before.line === offset)
      return top(before.element);
    const feeds = offset - before.line - linesBeforeText(before.element);
    const y = feeds > 0 ? textTop(before.element, feeds) : null;
    if (y !== null)
      return y;
    const from = top(before.element);
    const to = after ? top(after.element) : bottom(leaf.element);
    const end = after ? after.line : leaf.last - leaf.first + 1;
    return from + (to - from) * (offset - before.line) / (end - before.line);
  }

  function yOfLine(line) {
    const whole = Math.floor(line);
    const y = yOfWholeLine(whole);
    return line > whole ? y + (yOfWholeLine(whole + 1) - y) * (line - whole) : y;
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
      if (yOfWholeLine(middle) <= y)
        low = middle;
      else
        high = middle;
    }
    const from = yOfWholeLine(low);
    const to = yOfWholeLine(low + 1);
    return low + (to > from ? Math.min(Math.max((y - from) / (to - from), 0), 0.999) : 0);
  }

  return {
    indexOfLine,
    linesBeforeText,
    yOfLine,
    lineOfY,
    // The leaf that starts at or above a y of the document.
    leafOfY: y => leaves()[Math.max(lastWhere(leaves(), leaf => top(leaf.element) <= y), 0)],
  };
};
