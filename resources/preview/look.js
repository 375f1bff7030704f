// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// How the page looks to its reader (previewlook.h). Values become attributes and custom properties, never CSS text.
(() => {
  'use strict';

  const root = document.documentElement;

  function setProperty(name, value) {
    if (value)
      root.style.setProperty(name, value);
    else
      root.style.removeProperty(name);
  }

  globalThis.jianbaoLook = {
    set({profile, width, contrast, textFamily, codeFamily, baseSize}) {
      root.dataset.profile = profile;
      root.dataset.width = width;
      root.dataset.contrast = contrast;
      setProperty('--text-family', textFamily);
      setProperty('--code-family', codeFamily);
      setProperty('--base-size', baseSize);
    },
  };
})();
