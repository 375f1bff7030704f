# SPDX-FileCopyrightText: 2026 The Jianbao authors
# SPDX-License-Identifier: MIT
# frozen_string_literal: true
#
# Renders Markdown as GitHub Pages does, for src/markdown/kramdown.cpp, which passes this text to "ruby -e".
# It reads "TICKET SIZE\n" and that many bytes of Markdown, again and again, and answers with "TICKET SIZE\n" and JSON.
# The first answer, of ticket 0, says whether it can: {"kramdown": version} or {"missing": gem}.
# All others: {"blocks": [{"first", "last", "html"} | {"first", "last", "list", "items": […]}, …]} or {"error": text}.

ANSWERS = $stdout.dup.binmode
$stdout.reopen($stderr) # whatever a library prints is no answer
$stdin.binmode

def answer(ticket, value)
  json = JSON.generate(value)
  ANSWERS.write("#{ticket} #{json.bytesize}\n", json)
  ANSWERS.flush
end

require 'rubygems'
require 'json'
begin
  # What the system installed, and nothing of the user's.
  Gem.use_paths(Gem.default_dir, Gem.default_path - [Gem.user_dir])
  %w[kramdown kramdown-parser-gfm].each { |name| gem name }
  require 'kramdown'
  require 'kramdown-parser-gfm'
rescue LoadError => e
  answer(0, missing: e.respond_to?(:name) && e.name ? e.name : e.message)
  exit 3
end

# As the github-pages gem pins them; but a document may not choose what Ruby loads, and code is coloured by Jianbao.
OPTIONS = {
  input: 'GFM', hard_wrap: false, gfm_quirks: 'paragraph_end', auto_ids: true, toc_levels: '1..6', footnote_nr: 1,
  entity_output: 'as_char', smart_quotes: 'lsquo,rsquo,ldquo,rdquo', syntax_highlighter: nil,
  forbidden_inline_options: %w[template syntax_highlighter syntax_highlighter_opts math_engine math_engine_opts]
}.freeze

# Starts the names of attributes that the sanitiser takes for the program's own (markdown/htmltext.h).
MARK = "\u{10FFFD}"

# kramdown's own HTML, with the lines of blocks and with what the sanitiser would not let pass.
class BlockHtml < Kramdown::Converter::Html
  STARTING = %i[p li dd dt ul ol dl blockquote codeblock header hr table].freeze
  FOOTNOTES_OR_CONTENTS = %w[footnotes toc].freeze

  def self.blocks(document, source)
    root = document.root
    options = Kramdown::Options.merge(document.options.merge(root.options[:options] || {}))
    new(root, options).blocks(source.gsub(/\r\n?/, "\n").lines)
  end

  def blocks(lines)
    @stack.push(@root)
    shown = @root.children.reject { |el| %i[blank eob].include?(el.type) }
    result = spans(shown, lines.size, lines).map { |el, first, last| block(el, first, last, lines) }
    @stack.pop
    notes = footnote_content
    result << {first: lines.size, last: lines.size, html: notes} unless notes.empty? || @footnote_location
    result.each { |made| fill_in(made, notes) }
  end

  def convert_codeblock(element, indent)
    super.sub('<code class="', "<code #{MARK}class=\"")
  end

  # GitHub Pages' style sheet is the only one that knows "style".
  def convert_td(element, indent)
    alignment = @stack[-3].options[:alignment][@stack.last.children.index { |cell| cell.equal?(element) }]
    element.attr['align'] = alignment.to_s if alignment && alignment != :default
    super
  end

  def convert_html_element(element, indent)
    return super unless element.value == 'input' && element.attr['class'] == 'task-list-item-checkbox'

    checked = element.attr.key?('checked') ? " #{MARK}checked=\"\"" : ''
    "<input #{MARK}type=\"checkbox\"#{checked} #{MARK}disabled=\"\" /> "
  end

  private

  # Elements with their first and last lines, 1-based: each reaches to the next one, without the blank lines.
  def spans(elements, end_line, lines)
    previous = 1
    firsts = elements.map { |el| previous = [el.options[:location] || previous, previous].max }
    elements.each_with_index.map do |el, i|
      last = i + 1 < elements.size ? [firsts[i + 1] - 1, firsts[i]].max : end_line
      last -= 1 while last > firsts[i] && lines[last - 1].to_s.strip.empty?
      [el, firsts[i], last]
    end
  end

  def block(element, first, last, lines)
    list = %i[ul ol].include?(element.type) && ((element.options.dig(:ial, :refs) || []) & FOOTNOTES_OR_CONTENTS).empty?
    if list
      items = items(element, last, lines)
      return {first: first, last: last, list: "<#{element.type}#{html_attributes(element.attr)}>", items: items}
    end
    mark(element, first)
    {first: first, last: last, html: convert(element, 0)}
  end

  def items(list, end_line, lines)
    @stack.push(list)
    made = spans(list.children, end_line, lines).map do |item, first, last|
      item.children.each { |child| mark(child, first) }
      {first: first, last: last, html: inner(item, 0)}
    end
    @stack.pop
    made
  end

  def mark(element, first)
    line = element.options[:location]
    element.attr["#{MARK}data-line"] = [line - first, 0].max.to_s if line && STARTING.include?(element.type)
    element.children.each { |child| mark(child, first) }
  end

  # A table of contents and footnotes can stand anywhere; kramdown leaves a word where they go.
  def fill_in(made, notes)
    made[:items]&.each { |item| fill_in(item, notes) }
    return unless made[:html]

    made[:html] = made[:html].sub(@footnote_location) { notes } if @footnote_location
    made[:html] = made[:html].sub(@toc_code.last) { contents } if @toc_code
  end

  def contents
    @contents ||= begin
      tree = generate_toc_tree(@toc, @toc_code[0], @toc_code[1] || {})
      tree.children.empty? ? '' : convert(tree, 0)
    end
  end
end

def render(text)
  document = Kramdown::Document.new(text, OPTIONS)
  {blocks: BlockHtml.blocks(document, text)}
rescue StandardError, SystemStackError, NoMemoryError => e
  {error: "#{e.class}: #{e.message}"[0, 300]}
end

render("- warm *up*\n\n|a|\n|-|\n") # loads what kramdown loads late
answer(0, kramdown: Kramdown::VERSION)
while (header = $stdin.gets)
  ticket, size = header.split.map(&:to_i)
  text = $stdin.read(size)
  break unless text && text.bytesize == size

  answer(ticket, render(text.force_encoding(Encoding::UTF_8)))
end
