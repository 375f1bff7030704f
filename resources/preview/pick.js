// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// What is under a point of the window: the source line, and the word with how often it stood in the block before, by
// which the program finds it in the source. Runs before preview.js.
// leafAround(element): the leaf that an element is in, or nothing.
globalThis.jianbaoPick = (places, leafAround) => {
  'use strict';

  const words = new Intl.Segmenter('zh', {granularity: 'word'});

  // The source text has no part of these; the program counts without them, too.
  const notCounted = '.remote-image, script, style';

  function leafAt(x, y) {
    return leafAround(document.elementFromPoint(x, y)) ?? places.leafOfY(y + scrollY);
  }

  function feedsBefore(element, node, index) {
    const range = document.createRange();
    range.setStart(element, 0);
    range.setEnd(node, index);
    return range.toString().split('\n').length - 1;
  }

  function lineOf(leaf, node, index) {
    const start = (node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement).closest('[data-line]');
    const base = start && leaf.element.contains(start) ? start : leaf.element;
    const line = leaf.first + Number(base === leaf.element ? 0 : base.dataset.line) + places.linesBeforeText(base);
    return Math.min(line + feedsBefore(base, node, index), leaf.last);
  }

  // The text of a leaf without what is not counted, and where a place of a text node is in it; -1: nowhere.
  function textOf(leaf, place) {
    const walker = document.createTreeWalker(leaf.element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, node =>
      node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT
        : node.matches(notCounted) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP);
    let text = '';
    let at = -1;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node === place.startContainer)
        at = text.length + place.startOffset;
      text += node.data;
    }
    return [text, at];
  }

  function occurrencesBefore(text, word, end) {
    let count = 0;
    for (let at = text.indexOf(word); at >= 0 && at < end; at = text.indexOf(word, at + 1))
      ++count;
    return count;
  }

  // The word of a text at a place: of the segments that meet there the one that is a word.
  function wordIn(text, at) {
    const lineStart = text.lastIndexOf('\n', at - 1) + 1;
    const feed = text.indexOf('\n', at);
    const line = text.slice(lineStart, feed < 0 ? text.length : feed);
    const segments = words.segment(line);
    const around = [segments.containing(at - lineStart), segments.containing(at - lineStart - 1)];
    const found = around.find(segment => segment?.isWordLike) ?? around.find(segment => segment?.segment.trim());
    return found ? {word: found.segment, start: lineStart + found.index} : null;
  }

  function isOver(rectangles, x, y) {
    return [...rectangles].some(box => box.left <= x + 1 && x - 1 <= box.right && box.top <= y && y <= box.bottom);
  }

  // [line, first line of the block, last one, word, how often it stood in the block before, place in the word];
  // the word is empty where none is. 0: there is no source.
  function sourceAt(x, y) {
    const leaf = leafAt(x, y);
    if (!leaf)
      return 0;
    const caret = document.caretRangeFromPoint(x, y);
    const node = caret?.startContainer;
    if (!node || !leaf.element.contains(node))
      return [leaf.first, leaf.first, leaf.last, '', 0, 0];
    const line = lineOf(leaf, node, caret.startOffset);
    const [text, at] = node.nodeType === Node.TEXT_NODE ? textOf(leaf, caret) : ['', -1];
    const found = at < 0 ? null : wordIn(text, at);
    if (!found)
      return [line, leaf.first, leaf.last, '', 0, 0];
    const before = occurrencesBefore(text, found.word, found.start);
    return [line, leaf.first, leaf.last, found.word, before, at - found.start];
  }

  return {
    // For a click: not over a link, and not while something is selected.
    hit(x, y) {
      if (!getSelection().isCollapsed || document.elementFromPoint(x, y)?.closest('a[href], summary'))
        return 0;
      return sourceAt(x, y);
    },

    // For a double click, which the page answers by selecting the word: only where there is one under the point.
    word(x, y) {
      const caret = document.caretRangeFromPoint(x, y);
      if (!caret || caret.startContainer.nodeType !== Node.TEXT_NODE)
        return 0;
      const node = document.createRange();
      node.selectNodeContents(caret.startContainer);
      return isOver(node.getClientRects(), x, y) ? sourceAt(x, y) : 0;
    },
  };
};
