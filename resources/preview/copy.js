// SPDX-FileCopyrightText: 2026 The Jianbao authors
// SPDX-License-Identifier: MIT
//
// The content as other programs can use it: what is selected, or everything. It was made from sanitised blocks only, and
// nothing can be added to it on the page. Runs after preview.js.
(() => {
  'use strict';

  const content = document.getElementById('content');

  // What a piece of a list, a table or a link needs around it to be one.
  function selected(range) {
    const holder = document.createElement('div');
    holder.append(range.cloneContents());
    let around = range.commonAncestorContainer;
    if (around.nodeType !== Node.ELEMENT_NODE)
      around = around.parentElement;
    for (; around && around !== content; around = around.parentElement) {
      if (around.matches('.block, .line'))
        continue;
      const wrapper = around.cloneNode(false);
      wrapper.append(...holder.childNodes);
      holder.append(wrapper);
    }
    return holder;
  }

  // What stands before the percent-encoded address of an image of the network that the program fetched.
  const fetched = 'jianbao-preview://remote/';

  // An image of the network as the issue has it: the page has its address for a title where it has none.
  function remoteImage(address, alt, title) {
    const image = document.createElement('img');
    image.setAttribute('src', address.replace(/[^!-~]+/g, encodeURIComponent));
    if (title && title !== address)
      image.setAttribute('title', title);
    image.setAttribute('alt', alt);
    return image;
  }

  // One that was loaded.
  function fetchedImage(shown) {
    const address = decodeURIComponent(shown.getAttribute('src').slice(fetched.length));
    return remoteImage(address, shown.alt, shown.title);
  }

  // One that is shown as a frame with its address.
  function framedImage(frame) {
    const text = name => frame.querySelector('.remote-image-' + name)?.textContent ?? '';
    return remoteImage(text('address'), text('alt'), frame.title);
  }

  // Takes off what only the preview needs.
  function clean(holder) {
    holder.querySelectorAll('.remote-image').forEach(frame => frame.replaceWith(framedImage(frame)));
    holder.querySelectorAll(`img[src^="${fetched}"]`).forEach(image => image.replaceWith(fetchedImage(image)));
    jianbaoLines.unwrap(holder);
    holder.querySelectorAll('.block').forEach(block => block.replaceWith(...block.childNodes));
    for (const element of holder.querySelectorAll('*')) {
      element.removeAttribute('data-line');
      element.removeAttribute('class');
      element.removeAttribute('style');
    }
  }

  function isRelative(address) {
    return !/^[a-z][a-z\d+.-]*:/i.test(address);
  }

  // The same without what means something only beside the file: links there lead nowhere for who gets it.
  function makePortable(holder) {
    for (const link of holder.querySelectorAll('a[href]')) {
      if (isRelative(link.getAttribute('href')))
        link.replaceWith(...link.childNodes);
    }
    for (const box of holder.querySelectorAll('input'))
      box.replaceWith(box.hasAttribute('checked') ? '☑' : '☐');
  }

  // [HTML, plain text]. `base`: what stands before addresses that the issue has relative.
  jianbaoPreview.copied = (portable, base) => {
    const selection = getSelection();
    const isAll = selection.isCollapsed || !content.contains(selection.getRangeAt(0).commonAncestorContainer);
    const range = document.createRange();
    range.selectNodeContents(content);
    const holder = selected(isAll ? range : selection.getRangeAt(0));
    clean(holder);
    if (portable) {
      makePortable(holder);
    } else {
      for (const image of holder.querySelectorAll('img')) {
        const source = image.getAttribute('src') ?? '';
        if (source.startsWith(base))
          image.setAttribute('src', source.slice(base.length));
      }
    }
    const text = isAll ? content.innerText : selection.toString();
    return [holder.innerHTML.trim(), text.trim()];
  };

  // Whether the addresses of links are printed behind them.
  jianbaoPreview.showAddresses = shown => {
    document.documentElement.dataset.addresses = shown ? 'shown' : 'hidden';
  };
})();
