// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// Turns what an element holds into what another holds, so that what is equal stays as it is: above all images, which
// would be loaded and laid out anew on every key. Runs before preview.js, in the same world.
(() => {
  'use strict';

  function copyAttributes(from, to) {
    for (const {name, value} of from.attributes) {
      if (to.getAttribute(name) !== value)
        to.setAttribute(name, value);
    }
    for (const name of to.getAttributeNames()) {
      if (!from.hasAttribute(name))
        to.removeAttribute(name);
    }
  }

  // Nodes of one key can become one another; an image stays only where it shows the same file.
  function key(node) {
    return node.localName === 'img' ? 'img ' + node.getAttribute('src') : node.nodeName;
  }

  // Pairs of the longest common subsequence by key, in order; the whole of long lists is not worth the time.
  function align(old, made) {
    if (old.length * made.length > 10000)
      return new Map();
    const width = made.length + 1;
    const lengths = new Uint16Array((old.length + 1) * width);
    const oldKeys = old.map(key);
    const madeKeys = made.map(key);
    for (let i = old.length - 1; i >= 0; --i) {
      for (let j = made.length - 1; j >= 0; --j) {
        lengths[i * width + j] = oldKeys[i] === madeKeys[j] ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
      }
    }
    const pairs = new Map();
    for (let i = 0, j = 0; i < old.length && j < made.length;) {
      if (oldKeys[i] === madeKeys[j])
        pairs.set(made[j++], old[i++]);
      else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])
        ++i;
      else
        ++j;
    }
    return pairs;
  }

  function morph(parent, target) {
    const old = [...parent.childNodes];
    const made = [...target.childNodes];
    while (old.length > 0 && made.length > 0 && old[0].isEqualNode(made[0])) {
      old.shift();
      made.shift();
    }
    let end = null;
    while (old.length > 0 && made.length > 0 && old.at(-1).isEqualNode(made.at(-1))) {
      end = old.pop();
      made.pop();
    }
    const pairs = align(old, made);
    const kept = new Set(pairs.values());
    for (const node of old) {
      if (!kept.has(node))
        node.remove();
    }
    let place = old.find(node => kept.has(node)) ?? end;
    for (const node of made) {
      const match = pairs.get(node);
      if (!match) {
        parent.insertBefore(node, place);
        continue;
      }
      place = match.nextSibling;
      if (match.nodeType === Node.ELEMENT_NODE) {
        copyAttributes(node, match);
        morph(match, node);
      } else if (match.data !== node.data) {
        match.data = node.data;
      }
    }
  }

  globalThis.jianbaoMorph = (element, target) => {
    copyAttributes(target, element);
    morph(element, target);
  };
})();
