// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// Find in the preview. WebEngine's own would begin anew, and scroll, with every patch; this one keeps its place. Matches
// are painted by the engine from ranges, so that the content stays as it is. Runs after preview.js.
(() => {
  'use strict';

  const content = document.getElementById('content');
  const blocks = 'p, li, h1, h2, h3, h4, h5, h6, pre, td, th, dt, dd, blockquote, summary, div';
  // Between blocks; nobody can look for it.
  const gap = '\0';
  const names = {found: 'jianbao-found', current: 'jianbao-found-current'};

  let current = null; // {node, offset, index} of the match that was gone to last

  // Line feeds and no-break spaces are shown as spaces, and found as such.
  function folded(text, matchCase) {
    const spaced = text.replace(/\s/g, ' ');
    const lower = spaced.toLowerCase();
    return matchCase || lower.length !== spaced.length ? spaced : lower;
  }

  // The page's text, with where each of its nodes begins in it.
  function pageText(matchCase) {
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    const nodes = [];
    const starts = [];
    let text = '';
    let block = null;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement.closest(blocks);
      if (around !== block)
        text += gap;
      block = around;
      nodes.push(node);
      starts.push(text.length);
      text += folded(node.data, matchCase);
    }
    return {text, nodes, starts};
  }

  function nodeAt(page, position) {
    let low = 0;
    let high = page.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (page.starts[middle] <= position)
        low = middle + 1;
      else
        high = middle;
    }
    return low - 1;
  }

  // [{node, offset, endNode, endOffset}], in order.
  function matchesOf(query, matchCase) {
    const wanted = folded(query, matchCase);
    if (!wanted)
      return [];
    const page = pageText(matchCase);
    const found = [];
    for (let at = page.text.indexOf(wanted); at >= 0; at = page.text.indexOf(wanted, at + wanted.length)) {
      const first = nodeAt(page, at);
      const last = nodeAt(page, at + wanted.length - 1);
      found.push({node: page.nodes[first], offset: at - page.starts[first],
        endNode: page.nodes[last], endOffset: at + wanted.length - page.starts[last]});
    }
    return found;
  }

  function rangeOf(match) {
    const range = document.createRange();
    range.setStart(match.node, match.offset);
    range.setEnd(match.endNode, match.endOffset);
    return range;
  }

  function show(matches, index) {
    CSS.highlights.delete(names.found);
    CSS.highlights.delete(names.current);
    if (matches.length === 0)
      return;
    CSS.highlights.set(names.found, new Highlight(...matches.map(match => new StaticRange({startContainer: match.node,
      startOffset: match.offset, endContainer: match.endNode, endOffset: match.endOffset}))));
    if (index >= 0) {
      const highlight = new Highlight(rangeOf(matches[index]));
      highlight.priority = 1;
      CSS.highlights.set(names.current, highlight);
    }
  }

  // The first match that is not above what is visible; the very first when all are.
  function firstVisible(matches) {
    let low = 0;
    let high = matches.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rangeOf(matches[middle]).getBoundingClientRect().top < 0)
        low = middle + 1;
      else
        high = middle;
    }
    return low === matches.length ? 0 : low;
  }

  // Where the match is now that was gone to last: the nearest in its text, else the one of its number.
  function kept(matches) {
    if (!current)
      return -1;
    let nearest = -1;
    matches.forEach((match, i) => {
      const distance = candidate => Math.abs(candidate.offset - current.offset);
      if (match.node === current.node && (nearest < 0 || distance(match) < distance(matches[nearest])))
        nearest = i;
    });
    return nearest >= 0 ? nearest : Math.min(current.index, matches.length - 1);
  }

  // The line that this brought to the top; 0: the match was in view.
  function reveal(match) {
    for (let element = match.node.parentElement; element; element = element.parentElement) {
      if (element.localName === 'details')
        element.open = true;
    }
    const margin = 48;
    const {top, bottom} = rangeOf(match).getBoundingClientRect();
    if (top >= margin && bottom <= innerHeight - margin)
      return 0;
    scrollBy({top: top - innerHeight * 0.3, behavior: 'instant'});
    return jianbaoPreview.topLine()[0]; // takes notice at once: a layout on its way must not take the page back
  }

  // Marks what a text matches. `step`: 'start' goes to the first match from here on, 'next' and 'previous' to another,
  // around the ends; 'keep' goes nowhere. Returns the number of the match that was gone to (0: none), how many there
  // are, and the line at the top if the page was scrolled to the match (0: it was not).
  jianbaoPreview.find = (query, matchCase, step) => {
    const matches = matchesOf(query, matchCase);
    let index = kept(matches);
    if (matches.length > 0 && (step === 'start' || index < 0))
      index = firstVisible(matches);
    else if (matches.length > 0 && step === 'next')
      index = (index + 1) % matches.length;
    else if (matches.length > 0 && step === 'previous')
      index = (index + matches.length - 1) % matches.length;
    const line = index >= 0 && step !== 'keep' ? reveal(matches[index]) : 0;
    show(matches, index);
    current = index < 0 ? null : {node: matches[index].node, offset: matches[index].offset, index};
    return [index + 1, matches.length, line];
  };
})();
