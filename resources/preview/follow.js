// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// Holds the page at its place: the line that the program asked for, or the one that the user scrolled to, stays where it
// is in the window while the layout changes around it. Runs before preview.js.
globalThis.jianbaoFollow = (leaves, places, signal) => {
  'use strict';

  const root = document.documentElement;

  // The line that stays, counted from the start of `leaf` (of leaves()) or from its end; y: in the window.
  let anchor = {leaf: null, line: 1, fromEnd: false, y: 0};
  // Where the page was last known to be. From elsewhere only the user can have brought it.
  let known = {y: 0, width: 0, ratio: 1};
  let byUser = false;

  function setAnchor(line, y) {
    const leaf = leaves()[places.indexOfLine(line)] ?? null;
    const fromEnd = leaf !== null && line > leaf.last;
    anchor = {leaf, line: leaf ? line - (fromEnd ? leaf.last : leaf.first) : line, fromEnd, y};
  }

  // A block that the text has lost still tells where it was.
  function anchorLine() {
    const {leaf, line, fromEnd} = anchor;
    if (!leaf)
      return line;
    return fromEnd ? leaf.last + line : Math.min(leaf.first + line, leaf.last + 1);
  }

  // While the program decides, Chromium's own anchoring would move the page a second time.
  function setOwner(user) {
    if (byUser !== user)
      root.style.overflowAnchor = user ? 'auto' : 'none';
    byUser = user;
  }

  function know() {
    known = {y: scrollY, width: innerWidth, ratio: devicePixelRatio};
  }

  function keep() {
    const y = Math.max(places.yOfLine(anchorLine()) - anchor.y, 0);
    if (Math.abs(y - scrollY) >= 1)
      scrollTo({top: y, behavior: 'instant'});
    know();
  }

  // A page that became too short for where it was has not been scrolled by anybody.
  function isCutShort() {
    const most = root.scrollHeight - innerHeight;
    return known.y > most && scrollY >= most - 1;
  }

  // Takes notice of where the user scrolled.
  function settle() {
    if (Math.abs(scrollY - known.y) <= 1 || isCutShort())
      return;
    setOwner(true);
    setAnchor(places.lineOfY(scrollY), 0);
    know();
  }

  function layoutChanged() {
    anchor.y *= known.ratio / devicePixelRatio; // zoomed: the same place of the window
    // The user's wheel is still turning, or Chromium has settled already what came and went above.
    if (byUser && known.width === innerWidth && Math.abs(scrollY - known.y) > 1)
      settle();
    else
      keep();
  }

  addEventListener('scroll', settle, {passive: true, signal});
  root.style.overflowAnchor = 'none';

  return {
    layoutChanged,

    reset() {
      anchor = {leaf: null, line: 1, fromEnd: false, y: 0};
      setOwner(false);
      know();
    },

    // Changes the content; what stays does so in the same frame.
    around(change) {
      settle();
      change();
      if (!anchor.leaf?.element.isConnected)
        setAnchor(anchorLine(), anchor.y);
      keep();
    },

    // Puts a line at a y of the window; leaves the page alone where it is there within a tolerance. `lowest`: a line
    // that has to be in the window, too (the end of what is being typed).
    scrollToLine(line, y, tolerance, lowest) {
      settle();
      const now = places.yOfLine(line) - scrollY;
      const below = Math.max(places.yOfLine(lowest) - scrollY - now, 0);
      const wanted = Math.min(y, Math.max(innerHeight - below - 8, 0));
      setOwner(false);
      setAnchor(line, Math.abs(now - wanted) <= tolerance ? now : wanted);
      keep();
    },

    // The line at the top, and whether the user brought it there.
    topLine() {
      settle();
      return [places.lineOfY(scrollY), byUser];
    },
  };
};
