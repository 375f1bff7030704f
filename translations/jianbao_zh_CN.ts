<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Backups</name>
    <message>
        <source>The earlier version of “%1” cannot be kept: %2. Saving replaces it for good.</source>
        <translation>无法保留“%1”的旧版本：%2。保存之后就找不回来了。</translation>
    </message>
    <message>
        <source>The earlier versions of “%1” cannot be looked for: %2.</source>
        <translation>无法查找“%1”的旧版本：%2。</translation>
    </message>
    <message>
        <source>The earlier versions of “%1” could not all be kept under its new name: %2.</source>
        <translation>“%1”的旧版本没能全部归到新文件名下：%2。</translation>
    </message>
    <message>
        <source>The earlier version “%1” is damaged: it is not what was kept.</source>
        <translation>旧版本“%1”已损坏，内容与当初保留的不符。</translation>
    </message>
</context>
<context>
    <name>ChangeSet</name>
    <message>
        <source>“%1” was to be written twice at once, with two contents. Nothing was changed on disk. Write one of them first.</source>
        <translation>“%1”要同时写入两种不同的内容。磁盘上没有任何改动。请先写其中一种。</translation>
    </message>
    <message>
        <source>Nothing was written: what “%1” holds now could not be kept as an earlier version first. Look whether there is room on the disk of your own files, and try again.</source>
        <translation>什么都没有写：“%1”现在的内容没能先留作旧版本。请检查您自己文件所在的磁盘是否还有空间，然后再试。</translation>
    </message>
    <message>
        <source>“%1” was made and could not be removed again: delete it.</source>
        <translation>“%1”已建立，但没能再删掉：请删除它。</translation>
    </message>
    <message>
        <source>“%1” could not be put back: it may hold the new text. What it held before is whole in “%2”.</source>
        <translation>“%1”没能恢复原样，里面可能是新内容。它原来的内容完整地保存在“%2”里。</translation>
    </message>
    <message>
        <source>“%1” could not be put back: it may hold the new text. Look for what it held before with “Restore an Earlier Version…” or in git.</source>
        <translation>“%1”没能恢复原样，里面可能是新内容。请用“恢复旧版本…”或从 git 里找回原来的内容。</translation>
    </message>
    <message>
        <source>The other files, too, are as they were.</source>
        <translation>其他文件也都保持原样。</translation>
    </message>
</context>
<context>
    <name>CheckSettings</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” must be a table</source>
        <translation>“%1”必须是一个表</translation>
    </message>
    <message>
        <source>“%1” must be a table of rules</source>
        <translation>“%1”必须是规则的表</translation>
    </message>
    <message>
        <source>the severity of “%1” must be &quot;error&quot;, &quot;warning&quot;, &quot;info&quot; or &quot;off&quot;</source>
        <translation>“%1”的级别必须是 &quot;error&quot;、&quot;warning&quot;、&quot;info&quot; 或 &quot;off&quot;</translation>
    </message>
    <message>
        <source>findings to ignore are written as [[check.ignore]]</source>
        <translation>要忽略的问题应写在 [[check.ignore]] 下</translation>
    </message>
    <message>
        <source>“%1” must be a number from 1 on</source>
        <translation>“%1”必须是从 1 开始的数字</translation>
    </message>
    <message>
        <source>a finding to ignore needs “rule”, “file” and “text”</source>
        <translation>要忽略的问题需要“rule”、“file”和“text”</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes</source>
        <translation>“%1”必须是引号中的文本</translation>
    </message>
    <message>
        <source>there is no rule “%1”</source>
        <translation>没有规则“%1”</translation>
    </message>
    <message>
        <source>the id of a rule is written in quotes: &quot;title.no-link&quot;</source>
        <translation>规则的名称要写在引号里：&quot;title.no-link&quot;</translation>
    </message>
    <message>
        <source>“%1” is written in a way that Jianbao does not dare to change. Edit its part [check] in a text editor.</source>
        <translation>“%1”的写法特殊，Jianbao 不敢改动。请用文本编辑器修改其中的 [check] 部分。</translation>
    </message>
    <message>
        <source>“%1” does not ignore this finding.</source>
        <translation>“%1”并没有忽略这个问题。</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Editor for Markdown newsletters that live in a git repository.</source>
        <translation>编辑存放在 git 仓库里的 Markdown 简报。</translation>
    </message>
    <message>
        <source>Put the caret on line &lt;n&gt;, counted from 1.</source>
        <translation>把光标放到第 &lt;n&gt; 行（从 1 数起）。</translation>
    </message>
    <message>
        <source>Start in a workspace: draft.</source>
        <translation>启动时进入的工作区：draft（撰写）。</translation>
    </message>
    <message>
        <source>Write a picture of the window and exit; needs no display.</source>
        <translation>写出窗口的图片后退出；不需要显示器。</translation>
    </message>
    <message>
        <source>Size of the picture in pixels.</source>
        <translation>图片的像素尺寸。</translation>
    </message>
    <message>
        <source>A repository, a folder of issues, or issue files.</source>
        <translation>简报仓库、存放各期的文件夹，或某期的文件。</translation>
    </message>
    <message>
        <source>--line wants a number from 1 on, not &quot;%1&quot;.</source>
        <translation>--line 需要从 1 开始的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>There is no workspace &quot;%1&quot;; there is: draft.</source>
        <translation>没有“%1”工作区；现有：draft。</translation>
    </message>
    <message>
        <source>--size wants a size like 1280x800, not &quot;%1&quot;.</source>
        <translation>--size 需要像 1280x800 这样的尺寸，而不是“%1”。</translation>
    </message>
</context>
<context>
    <name>CopyTree</name>
    <message>
        <source>%1 could not be written. Is there room, and may you write there?</source>
        <translation>无法写入 %1。请检查磁盘空间和写入权限。</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>没有文件夹 %1。</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>&amp;Entries</source>
        <translation>条目(&amp;E)</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Previous entry (Shift+F7)</source>
        <translation>上一条（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Next entry (F7)</source>
        <translation>下一条（F7）</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>位置(&amp;W)：</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
</context>
<context>
    <name>EntryForm</name>
    <message>
        <source>&amp;Section:</source>
        <translation>栏目(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Link:</source>
        <translation>链接(&amp;L)：</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>标题(&amp;T)：</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>来源(&amp;O)：</translation>
    </message>
    <message>
        <source>Who published it</source>
        <translation>在哪里发表的</translation>
    </message>
    <message>
        <source>Ta&amp;gs:</source>
        <translation>标签(&amp;G)：</translation>
    </message>
    <message>
        <source>arXiv id, venue</source>
        <translation>arXiv 编号、会议</translation>
    </message>
    <message>
        <source>Several tags are parted by commas</source>
        <translation>多个标签用逗号分开</translation>
    </message>
    <message>
        <source>Fields:</source>
        <translation>字段：</translation>
    </message>
    <message>
        <source>S&amp;ummary:</source>
        <translation>摘要(&amp;U)：</translation>
    </message>
    <message>
        <source>Summary and text</source>
        <translation>摘要和正文</translation>
    </message>
    <message>
        <source>The summary; after it, paragraphs and lists, one to a line</source>
        <translation>先写摘要，后面是段落和列表，每行一个</translation>
    </message>
</context>
<context>
    <name>EntryProblems</name>
    <message>
        <source>There is no title yet.</source>
        <translation>还没有标题。</translation>
    </message>
    <message>
        <source>The title is an address: what is behind it?</source>
        <translation>标题是个网址：它讲的是什么？</translation>
    </message>
    <message>
        <source>Square brackets will be written as “【” and “】”.</source>
        <translation>方括号会写成“【”和“】”。</translation>
    </message>
    <message>
        <source>Without a link, the title will be plain text.</source>
        <translation>没有链接，标题会写成普通文字。</translation>
    </message>
    <message>
        <source>There is a full-width “%1” in the link: was it copied along?</source>
        <translation>链接里有全角的“%1”：是不是一起复制进来的？</translation>
    </message>
    <message>
        <source>There is a space in the link.</source>
        <translation>链接里有空格。</translation>
    </message>
    <message>
        <source>The link ends in “%1”: was it copied along?</source>
        <translation>链接以“%1”结尾：是不是一起复制进来的？</translation>
    </message>
    <message>
        <source>This does not look like a web address.</source>
        <translation>这不像是网址。</translation>
    </message>
    <message>
        <source>Another entry has this link already.</source>
        <translation>已有别的条目用了这个链接。</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>Whether “%1” is open in another window cannot be told: %2. Edit it in one window only.</source>
        <translation>无法判断“%1”是否已在别的窗口打开：%2。请只在一个窗口里编辑它。</translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <source>“%1” is a link that would lead nowhere from another folder and was not moved. Keep it in its folder, or move what it leads to.</source>
        <translation>“%1”是一个链接，换了文件夹就会失效，因此没有移动。请让它留在原处，或者移动它指向的文件。</translation>
    </message>
    <message>
        <source>“%1” cannot be moved to “%2”, which is on another disk. Save the text there with “Save As…”, then delete the old file.</source>
        <translation>“%1”不能移到“%2”，那里是另一块磁盘。请用“另存为…”把正文存过去，再删除旧文件。</translation>
    </message>
    <message>
        <source>“%1” was not deleted: it cannot be moved to the trash. Look whether you may change its folder, and whether its disk has a trash.</source>
        <translation>没有删除“%1”：无法把它移到回收站。请检查您是否有权更改它所在的文件夹，以及那块磁盘有没有回收站。</translation>
    </message>
</context>
<context>
    <name>FileStore</name>
    <message>
        <source>“%1” does not exist. It may have been moved, renamed or deleted.</source>
        <translation>“%1”不存在。它可能已被移动、改名或删除。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2. Ask its owner for the right to read it.</source>
        <translation>无法读取“%1”：%2。请向其所有者申请读取权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>无法读取“%1”：%2。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: its folder is not there any more. Save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：它所在的文件夹已经不在了。请用“另存为…”把文本存到别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: %2. Nothing was changed on disk. Save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：%2。磁盘上没有任何改动。请用“另存为…”把文本存到别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: %2. The file on disk is as it was. Make room and save again, or save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：%2。磁盘上的文件保持原样。请腾出空间后再保存，或用“另存为…”存到别处。</translation>
    </message>
    <message>
        <source>“%1” cannot be saved: %2. The file on disk is as it was. Save again, or save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”：%2。磁盘上的文件保持原样。请再保存一次，或用“另存为…”存到别处。</translation>
    </message>
    <message>
        <source>“%1” is no ordinary file but a folder, a device or a pipe. Choose a file.</source>
        <translation>“%1”不是普通文件，而是文件夹、设备或管道。请选择一个文件。</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, the most that can be edited here. Split it, or use another program for it.</source>
        <translation>“%1”超过 %2 MB，这里无法编辑。请拆分它，或改用别的程序。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program and was not overwritten. Compare the two versions, or save yours elsewhere with “Save As…”.</source>
        <translation>“%1”已被其他程序改动，没有覆盖它。请比较两个版本，或用“另存为…”把您的版本存到别处。</translation>
    </message>
    <message>
        <source>“%1” was written, but the disk did not confirm it: %2. Save again before you rely on it.</source>
        <translation>“%1”已写入，但磁盘没有确认：%2。请再保存一次，以确保写入磁盘。</translation>
    </message>
    <message>
        <source>“%1” could not be saved, nor could its old content be put back. The old content is whole in “%2”. Save the text elsewhere with “Save As…”.</source>
        <translation>无法保存“%1”，也无法恢复其旧内容。旧内容完整地保存在“%2”。请用“另存为…”把文本存到别处。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: its folder is not there any more. Insert the image again.</source>
        <translation>无法写入图片“%1”：它所在的文件夹已经不在了。请重新插入图片。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: %2. Ask the owner of its folder for the right to write there.</source>
        <translation>无法写入图片“%1”：%2。请向文件夹的所有者申请写入权限。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: %2. Make room and insert the image again.</source>
        <translation>无法写入图片“%1”：%2。请腾出空间后重新插入图片。</translation>
    </message>
    <message>
        <source>The image “%1” cannot be written: %2. Insert the image again.</source>
        <translation>无法写入图片“%1”：%2。请重新插入图片。</translation>
    </message>
    <message>
        <source>The image “%1” is larger than %2 MB, the most that is taken here. Make it smaller first.</source>
        <translation>图片“%1”超过 %2 MB 的上限。请先缩小。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Nothing was changed on disk. Ask the owner of its folder for the right to write there.</source>
        <translation>无法重命名“%1”：%2。磁盘上没有任何改动。请向文件夹的所有者申请写入权限。</translation>
    </message>
    <message>
        <source>“%1” cannot be renamed: %2. Nothing was changed on disk.</source>
        <translation>无法重命名“%1”：%2。磁盘上没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: %2. Nothing was changed on disk.</source>
        <translation>无法删除“%1”：%2。磁盘上没有任何改动。</translation>
    </message>
    <message>
        <source>“%1” was changed on disk by another program and was not renamed. Look at what it holds now first.</source>
        <translation>“%1”在磁盘上被别的程序改过，因此没有重命名。请先看看它现在的内容。</translation>
    </message>
    <message>
        <source>There is something called “%1” already, and it was not replaced. Choose another name.</source>
        <translation>已经有名为“%1”的文件，没有覆盖它。请换一个名字。</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>全词</translation>
    </message>
    <message>
        <source>Whole words only; Chinese text has no words to tell apart, so there it changes nothing</source>
        <translation>只匹配完整的单词；中文不分词，因此对中文没有影响</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>全词匹配</translation>
    </message>
    <message>
        <source>Regular expression; \1 in the replacement stands for the first group</source>
        <translation>正则表达式；替换文本中的 \1 表示第一个分组</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>正则表达式</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <source>Replace &amp;with:</source>
        <translation>替换为(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>替换(&amp;R)</translation>
    </message>
    <message>
        <source>Replace &amp;All</source>
        <translation>全部替换(&amp;A)</translation>
    </message>
    <message>
        <source>Fin&amp;d:</source>
        <translation>查找(&amp;D)：</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>替换为</translation>
    </message>
</context>
<context>
    <name>FindingText</name>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Info</source>
        <translation>提示</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Git</name>
    <message>
        <source>git could not be started in “%1”: %2.</source>
        <translation>无法在“%1”里启动 git：%2。</translation>
    </message>
    <message>
        <source>git did not come to an end in “%1” and was stopped. Try again when the disk is less busy.</source>
        <translation>git 在“%1”里迟迟没有结束，已被停止。请等磁盘空闲一些再试。</translation>
    </message>
    <message>
        <source>git does not read “%1”, because the folder belongs to another user. If you trust it, tell git so (safe.directory), or make a copy of your own.</source>
        <translation>文件夹“%1”属于别的用户，git 不读取它。如果您信任它，请在 git 里声明（safe.directory），或者复制一份自己的。</translation>
    </message>
    <message>
        <source>“%1” is not the work tree of a git repository.</source>
        <translation>“%1”不是 git 仓库的工作目录。</translation>
    </message>
    <message>
        <source>git cannot read the repository “%1”: %2.</source>
        <translation>git 无法读取仓库“%1”：%2。</translation>
    </message>
    <message>
        <source>git is not asked about “%1”: its configuration names programs to run (%2) that cannot be switched off. Remove them from the configuration.</source>
        <translation>没有用 git 查询“%1”：它的配置里写着要运行的程序（%2），无法停用。请从配置里去掉。</translation>
    </message>
    <message>
        <source>The program git is not installed, so nothing is known of the history of “%1”.</source>
        <translation>没有安装 git，因此无从知道“%1”的历史。</translation>
    </message>
    <message>
        <source>git is not asked about “%1”: its work tree is another folder, “%2”.</source>
        <translation>没有用 git 查询“%1”：它的工作目录是另一个文件夹“%2”。</translation>
    </message>
    <message>
        <source>it does not say why</source>
        <translation>原因未说明</translation>
    </message>
    <message>
        <source>“%1” is no commit of the repository “%2”. Name a branch, a tag or a commit that is there; a copy without history has only the last.</source>
        <translation>“%1”不是仓库“%2”里的提交。请写仓库里有的分支、标签或提交；不带历史的副本只有最后一次提交。</translation>
    </message>
</context>
<context>
    <name>HeadingEdits</name>
    <message>
        <source>“%1” is not the date of an issue. Write year, month and day: 2031-02-03, or 2031-02-xx while the day is open.</source>
        <translation>“%1”不是期刊的日期。请写年月日：2031-02-03，日子未定时写 2031-02-xx。</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>The issue was closed meanwhile, so nothing was done.</source>
        <translation>这一期在此期间已关闭，因此什么也没做。</translation>
    </message>
    <message>
        <source>Nothing was done. %1</source>
        <translation>什么也没做。%1</translation>
    </message>
    <message>
        <source>The text has changed meanwhile, so nothing was done. Look at it and try again.</source>
        <translation>正文在此期间改过，因此什么也没做。请看过之后再试。</translation>
    </message>
</context>
<context>
    <name>ImageImport</name>
    <message>
        <source>“%1” is not inserted: its content is no PNG, JPEG, GIF or WebP image. Convert it first.</source>
        <translation>没有插入“%1”：它不是 PNG、JPEG、GIF 或 WebP 图片。请先转换格式。</translation>
    </message>
    <message>
        <source>The image is not copied: the folder “%1” is a link that leads out of the repository.</source>
        <translation>没有复制图片：文件夹“%1”是指向仓库之外的链接。</translation>
    </message>
    <message>
        <source>The image is not copied: the folder “%1” cannot be made. Check the rights to the folder above it.</source>
        <translation>没有复制图片：无法建立文件夹“%1”。请检查上级文件夹的权限。</translation>
    </message>
</context>
<context>
    <name>IndexTable</name>
    <message>
        <source>“%1” has no table or list of issues to add to. Write a link to one issue into it first, such as “- [%2](%3)”.</source>
        <translation>“%1”里没有可以添加的期刊表格或列表。请先写上一期的链接，例如“- [%2](%3)”。</translation>
    </message>
</context>
<context>
    <name>IssueChecks</name>
    <message>
        <source>The date is %1, but today is %2.</source>
        <translation>日期是 %1，而今天是 %2。</translation>
    </message>
    <message>
        <source>The title&apos;s date is that of the file: %1.</source>
        <translation>标题的日期与文件名一致：%1。</translation>
    </message>
    <message>
        <source>There is no title line “# %1 (date)”.</source>
        <translation>没有标题行“# %1 (日期)”。</translation>
    </message>
    <message>
        <source>The title has no date.</source>
        <translation>标题里没有日期。</translation>
    </message>
    <message>
        <source>The title&apos;s date “%1” is no day: write the real one.</source>
        <translation>标题的日期“%1”不是某一天：请写上真正的日期。</translation>
    </message>
    <message>
        <source>The file&apos;s name %1 has no date: rename it after the day of the title, %2.</source>
        <translation>文件名 %1 里没有日期：请按标题的日期 %2 重命名。</translation>
    </message>
    <message>
        <source>The title says %1, but the file is called %2.</source>
        <translation>标题写的是 %1，文件名却是 %2。</translation>
    </message>
    <message>
        <source>The title still has the placeholder “%1”.</source>
        <translation>标题里还留着占位文字“%1”。</translation>
    </message>
    <message>
        <source>The title names no topics.</source>
        <translation>标题里没有话题。</translation>
    </message>
    <message numerus="yes">
        <source>The title names %n topic(s).</source>
        <translation>
            <numerusform>标题里有 %n 个话题。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no lead (%1).</source>
        <translation>没有%1。</translation>
    </message>
    <message numerus="yes">
        <source>The lead says %n entries, and so many there are.</source>
        <translation>
            <numerusform>导读写的 %n 条与实际相符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no entries.</source>
        <translation>没有条目。</translation>
    </message>
    <message numerus="yes">
        <source>All %n entries have a title and a link.</source>
        <translation>
            <numerusform>%n 条都有标题和链接。</numerusform>
        </translation>
    </message>
    <message>
        <source>No summary is empty.</source>
        <translation>摘要都写了。</translation>
    </message>
    <message>
        <source>Every section has entries.</source>
        <translation>每个栏目都有条目。</translation>
    </message>
</context>
<context>
    <name>IssueList</name>
    <message>
        <source>Issues</source>
        <translation>期刊</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Shows the issues of another year</source>
        <translation>显示另一年的各期</translation>
    </message>
    <message>
        <source>There are no issues here.</source>
        <translation>这里还没有简报。</translation>
    </message>
    <message>
        <source>Issues of the year</source>
        <translation>这一年的各期</translation>
    </message>
</context>
<context>
    <name>ItemEdits</name>
    <message>
        <source>There is no such entry in this issue.</source>
        <translation>这一期里没有这样的条目。</translation>
    </message>
    <message>
        <source>This newsletter has no section “%1”.</source>
        <translation>这份期刊没有栏目“%1”。</translation>
    </message>
    <message>
        <source>The issue has a section “%1” already.</source>
        <translation>这一期已经有栏目“%1”。</translation>
    </message>
    <message>
        <source>The entry “%1” has been changed in the text meanwhile. Open it again to edit it.</source>
        <translation>条目“%1”在正文里已经改过。请重新打开它再编辑。</translation>
    </message>
    <message>
        <source>The entry “%1” has a blank line in it, and what is below that line would no longer belong to it. Remove the blank line first.</source>
        <translation>条目“%1”里有空行，空行以下的内容会不再属于它。请先去掉空行。</translation>
    </message>
    <message>
        <source>There, the text of the entry would be read as something else than an entry.</source>
        <translation>放在那里，条目的文字会被读成别的东西。</translation>
    </message>
    <message>
        <source>The text does not consist of entries alone: “- [title](link)” and lines below it.</source>
        <translation>这段文字不全是条目：条目是“- [标题](链接)”和它下面的几行。</translation>
    </message>
</context>
<context>
    <name>Jianbao::AboutDialog</name>
    <message>
        <source>About Jianbao</source>
        <translation>关于 Jianbao 简报</translation>
    </message>
    <message>
        <source>&lt;b&gt;Jianbao %1&lt;/b&gt;</source>
        <translation>&lt;b&gt;Jianbao 简报 %1&lt;/b&gt;</translation>
    </message>
    <message>
        <source>An editor for Markdown newsletters that live in a git repository.&lt;br&gt;&lt;br&gt;Qt %1, %2&lt;br&gt;&lt;br&gt;© 2026 The Jianbao authors, MIT licence</source>
        <translation>编辑存放在 git 仓库里的 Markdown 简报。&lt;br&gt;&lt;br&gt;Qt %1，%2&lt;br&gt;&lt;br&gt;© 2026 Jianbao 作者，MIT 许可</translation>
    </message>
</context>
<context>
    <name>Jianbao::Actions</name>
    <message>
        <source>&amp;Open Repository…</source>
        <translation>打开仓库(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;Issue File…</source>
        <translation>打开简报文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Open Sam&amp;ple Newsletter</source>
        <translation>打开示例简报(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>Save A&amp;ll</source>
        <translation>全部保存(&amp;L)</translation>
    </message>
    <message>
        <source>Re&amp;vert to File…</source>
        <translation>还原为磁盘上的版本(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Close Tab</source>
        <translation>关闭标签页(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>剪切(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>查找(&amp;F)…</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>查找下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>查找上一处(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go to Line…</source>
        <translation>转到行(&amp;G)…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>首选项(&amp;E)…</translation>
    </message>
    <message>
        <source>Show &amp;Outline</source>
        <translation>显示大纲(&amp;O)</translation>
    </message>
    <message>
        <source>Show &amp;Preview</source>
        <translation>显示预览(&amp;P)</translation>
    </message>
    <message>
        <source>Scroll &amp;Together</source>
        <translation>同步滚动(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>自动换行(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Line Numbers</source>
        <translation>行号(&amp;L)</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom O&amp;ut</source>
        <translation>缩小(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Normal Size</source>
        <translation>正常大小(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom Preview In</source>
        <translation>放大预览</translation>
    </message>
    <message>
        <source>Zoom Preview Out</source>
        <translation>缩小预览</translation>
    </message>
    <message>
        <source>Normal Preview Size</source>
        <translation>预览正常大小</translation>
    </message>
    <message>
        <source>&amp;Filter Outline</source>
        <translation>筛选大纲(&amp;F)</translation>
    </message>
    <message>
        <source>Go to &amp;Editor</source>
        <translation>转到编辑器(&amp;E)</translation>
    </message>
    <message>
        <source>Ne&amp;xt Tab</source>
        <translation>下一个标签页(&amp;X)</translation>
    </message>
    <message>
        <source>P&amp;revious Tab</source>
        <translation>上一个标签页(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;About Jianbao</source>
        <translation>关于 Jianbao 简报(&amp;A)</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>关于 Qt(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Rep&amp;lace…</source>
        <translation>替换(&amp;L)…</translation>
    </message>
    <message>
        <source>Trailing &amp;Spaces</source>
        <translation>行尾空格(&amp;S)</translation>
    </message>
    <message>
        <source>Full S&amp;creen</source>
        <translation>全屏(&amp;C)</translation>
    </message>
    <message>
        <source>Restore an &amp;Earlier Version…</source>
        <translation>恢复旧版本(&amp;E)…</translation>
    </message>
    <message>
        <source>Rena&amp;me…</source>
        <translation>重命名(&amp;M)…</translation>
    </message>
    <message>
        <source>Move to &amp;Trash…</source>
        <translation>移到回收站(&amp;T)…</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Text…</source>
        <translation>恢复未保存的正文(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;New Issue…</source>
        <translation>新建一期(&amp;N)…</translation>
    </message>
    <message>
        <source>Co&amp;mplete</source>
        <translation>补全(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;New Entry…</source>
        <translation>新建条目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit Entry…</source>
        <translation>编辑条目(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Paste as Entry…</source>
        <translation>粘贴为条目(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Duplicate Entry</source>
        <translation>复制一份条目(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Remove Entry</source>
        <translation>删除条目(&amp;R)</translation>
    </message>
    <message>
        <source>Move Entry &amp;Up</source>
        <translation>上移条目(&amp;U)</translation>
    </message>
    <message>
        <source>Move Entry Do&amp;wn</source>
        <translation>下移条目(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Title and Date…</source>
        <translation>标题和日期(&amp;T)…</translation>
    </message>
    <message>
        <source>Update the &amp;Lead</source>
        <translation>更新导读(&amp;L)</translation>
    </message>
    <message>
        <source>Repair &amp;Breaks and Lists…</source>
        <translation>修复换行和列表(&amp;B)…</translation>
    </message>
    <message>
        <source>Repair Lin&amp;ks…</source>
        <translation>修复链接(&amp;K)…</translation>
    </message>
    <message>
        <source>Tid&amp;y the Warm-up…</source>
        <translation>整理热身小新闻(&amp;Y)…</translation>
    </message>
    <message>
        <source>Publis&amp;h…</source>
        <translation>发布(&amp;H)…</translation>
    </message>
    <message>
        <source>&amp;Issue</source>
        <translation>期刊(&amp;I)</translation>
    </message>
    <message>
        <source>Move Entry to &amp;Section</source>
        <translation>移到栏目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Mend Links and Breaks While Typing</source>
        <translation>输入时修正链接和换行(&amp;M)</translation>
    </message>
    <message>
        <source>Update the Lead When Sa&amp;ving</source>
        <translation>保存时更新导读(&amp;V)</translation>
    </message>
    <message>
        <source>New Empt&amp;y Text</source>
        <translation>新建空白正文(&amp;Y)</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>打印(&amp;R)…</translation>
    </message>
    <message>
        <source>Print Previe&amp;w…</source>
        <translation>打印预览(&amp;W)…</translation>
    </message>
    <message>
        <source>Export as PD&amp;F…</source>
        <translation>导出为 PDF(&amp;F)…</translation>
    </message>
    <message>
        <source>Copy as Ric&amp;h Text</source>
        <translation>复制为富文本(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;opy as HTML</source>
        <translation>复制为 HTML(&amp;O)</translation>
    </message>
    <message>
        <source>Full Wi&amp;dth</source>
        <translation>全宽(&amp;D)</translation>
    </message>
    <message>
        <source>T&amp;ablet (768 Pixels)</source>
        <translation>平板（768 像素）(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;hone (375 Pixels)</source>
        <translation>手机（375 像素）(&amp;H)</translation>
    </message>
    <message>
        <source>Hi&amp;gh Contrast</source>
        <translation>高对比度(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Move to Its Own Window</source>
        <translation>移到单独的窗口(&amp;M)</translation>
    </message>
    <message>
        <source>Find in Preview…</source>
        <translation>在预览中查找…</translation>
    </message>
    <message>
        <source>Print Link Addresses</source>
        <translation>打印链接地址</translation>
    </message>
    <message>
        <source>GitHub</source>
        <translation>GitHub</translation>
    </message>
    <message>
        <source>Site (GitHub Pages)</source>
        <translation>网站（GitHub Pages）</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Next Problem</source>
        <translation>下一个问题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous Problem</source>
        <translation>上一个问题(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Show Fixes…</source>
        <translation>显示修改办法(&amp;S)…</translation>
    </message>
    <message>
        <source>Fix All of This &amp;Kind</source>
        <translation>修正所有同类问题(&amp;K)</translation>
    </message>
    <message>
        <source>Fix All Safe &amp;Ones</source>
        <translation>修正所有可放心修正的问题(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>在这里忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Switch This Rule O&amp;ff</source>
        <translation>关闭这条规则(&amp;F)</translation>
    </message>
    <message>
        <source>Check &amp;All Issues</source>
        <translation>检查所有期刊(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>规则(&amp;R)…</translation>
    </message>
    <message>
        <source>Show Pro&amp;blems</source>
        <translation>显示问题(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check Links…</source>
        <translation>检查链接(&amp;C)…</translation>
    </message>
</context>
<context>
    <name>Jianbao::Completion</name>
    <message>
        <source>Warm-up bullet</source>
        <translation>热身小新闻</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
</context>
<context>
    <name>Jianbao::CompletionPopup</name>
    <message>
        <source>Completions</source>
        <translation>补全</translation>
    </message>
</context>
<context>
    <name>Jianbao::DiffView</name>
    <message>
        <source>No differences</source>
        <translation>没有差别</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>差别</translation>
    </message>
    <message>
        <source>(the text ends here without a line break)</source>
        <translation>（文末没有换行）</translation>
    </message>
    <message numerus="yes">
        <source>… %n unchanged line(s)</source>
        <translation>
            <numerusform>… %n 行没有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… %n more row(s) are not shown: the texts differ too much.</source>
        <translation>
            <numerusform>… 还有 %n 行没有显示：差别太多。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentCommands</name>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>%1 is outside the repository: a link in it leads there. Write that file?</source>
        <translation>%1 在仓库之外：是仓库里的一个链接指向了它。要写入那个文件吗？</translation>
    </message>
    <message>
        <source>Save Outside the Repository</source>
        <translation>保存到仓库之外</translation>
    </message>
    <message>
        <source>Save %1 As</source>
        <translation>将 %1 另存为</translation>
    </message>
    <message>
        <source>%1 is open in another tab. Close that tab first, or choose another name.</source>
        <translation>%1 已在另一个标签页中打开。请先关闭那个标签页，或换一个文件名。</translation>
    </message>
    <message>
        <source>Take %1 as it is on disk? Your changes since the last save go; Undo brings them back.</source>
        <translation>采用磁盘上的 %1 吗？上次保存以来的改动会消失，但可以撤销。</translation>
    </message>
    <message>
        <source>Revert to File</source>
        <translation>还原为磁盘上的版本</translation>
    </message>
    <message>
        <source>Saving… The disk takes its time.</source>
        <translation>正在保存…磁盘有点慢。</translation>
    </message>
    <message>
        <source>Keep Working</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>A Published Issue</source>
        <translation>已发布的一期</translation>
    </message>
    <message>
        <source>&amp;New Issue Instead</source>
        <translation>改为新建一期(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Rename Anyway</source>
        <translation>仍要重命名(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Replace Anyway</source>
        <translation>仍要覆盖(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Delete Anyway</source>
        <translation>仍要删除(&amp;D)</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>新文件名：</translation>
    </message>
    <message>
        <source>“%1” is no file name: it contains a slash.</source>
        <translation>“%1”不能用作文件名：里面有斜杠。</translation>
    </message>
    <message>
        <source>Move %1 to the trash?</source>
        <translation>把 %1 移到回收站？</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>移到回收站</translation>
    </message>
    <message>
        <source>-earlier</source>
        <comment>part of a file name</comment>
        <translation>-旧版</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>另存副本</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentPage</name>
    <message>
        <source>Text of %1</source>
        <translation>%1 的文本</translation>
    </message>
    <message>
        <source>%1 was changed by another program; its new text is shown.</source>
        <translation>%1 已被其他程序改动；现在显示的是新内容。</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Take the File&apos;s Text</source>
        <translation>采用文件的内容</translation>
    </message>
    <message>
        <source>Overwrite the File</source>
        <translation>覆盖文件</translation>
    </message>
    <message>
        <source>%1 is no longer on disk. The text here is kept; saving writes the file anew.</source>
        <translation>%1 已不在磁盘上。这里的文本仍然保留；保存即可重新写出文件。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The text in %1 now cannot be edited, so yours is kept. Save it elsewhere first.</source>
        <translation>%1 现在的内容无法编辑，因此保留了您的文本。请先把它存到别处。</translation>
    </message>
    <message>
        <source>%1 was changed by another program, in the way you had changed it already.</source>
        <translation>%1 被别的程序改过，改动与您已做的相同。</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Its changes are merged with yours; Undo takes them out again.</source>
        <translation>%1 被别的程序改过，那些改动已与您的合并；“撤销”可以把它们去掉。</translation>
    </message>
    <message>
        <source>Show What Changed</source>
        <translation>查看改动</translation>
    </message>
    <message>
        <source>What another program changed in %1</source>
        <translation>别的程序在 %1 里的改动</translation>
    </message>
    <message numerus="yes">
        <source>%1 was changed by another program in %n place(s) that you have changed, too. Nothing has been overwritten.</source>
        <translation>
            <numerusform>%1 被别的程序改过，其中 %n 处您也改了。没有覆盖任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare and Decide…</source>
        <translation>比较并决定…</translation>
    </message>
    <message>
        <source>Unsaved text cannot be kept safe at the moment: %1 Save often.</source>
        <translation>眼下无法为未保存的正文留底：%1请勤保存。</translation>
    </message>
    <message>
        <source>%1 is open in another Jianbao window (process %2) and is shown read-only here. If you edit it in both, what one saves is merged into the other.</source>
        <translation>%1 已在另一个 Jianbao 窗口打开（进程 %2），这里只读显示。如果两边都编辑，一边保存的改动会合并到另一边。</translation>
    </message>
    <message>
        <source>Edit Here Too</source>
        <translation>在这里也编辑</translation>
    </message>
    <message>
        <source>%1 is saved, but its earlier text could not be kept: %2</source>
        <translation>%1 已保存，但没能保留它之前的内容：%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::DocumentTabs</name>
    <message>
        <source>Choose an issue in the list on the left.</source>
        <translation>请在左边的列表中选择一期。</translation>
    </message>
    <message>
        <source>Open issues</source>
        <translation>已打开的各期</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>关闭标签页</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>a modified file</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <translation>未命名 %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>还没有保存过</translation>
    </message>
</context>
<context>
    <name>Jianbao::DraftWorkspace</name>
    <message>
        <source>Images are copied into the repository of an issue, and %1 is in none that is open.</source>
        <translation>图片会复制到简报所在的仓库，而 %1 不在已打开的仓库里。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryCommands</name>
    <message>
        <source>%1 has no section “%2”. Drop the entry on the section where it belongs.</source>
        <translation>%1 没有栏目“%2”。请把条目拖到它该在的栏目上。</translation>
    </message>
    <message>
        <source>%1 cannot be edited here, so nothing was moved.</source>
        <translation>%1 在这里不能编辑，因此没有移动。</translation>
    </message>
    <message>
        <source>Move to &amp;Section</source>
        <translation>移到栏目(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>删除(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryComposer</name>
    <message>
        <source>At the end of the section</source>
        <translation>栏目末尾</translation>
    </message>
    <message>
        <source>Before “%1”</source>
        <translation>“%1”之前</translation>
    </message>
    <message>
        <source>After “%1”</source>
        <translation>“%1”之后</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>%1 received…</source>
        <translation>已收到 %1…</translation>
    </message>
    <message>
        <source>There is no text in the clipboard.</source>
        <translation>剪贴板里没有文字。</translation>
    </message>
    <message>
        <source>What you pasted looks like entries.</source>
        <translation>刚粘贴的内容像是条目。</translation>
    </message>
    <message>
        <source>Paste as Entry…</source>
        <translation>粘贴为条目…</translation>
    </message>
    <message>
        <source>Put the caret into an entry first.</source>
        <translation>请先把光标放到一个条目里。</translation>
    </message>
    <message>
        <source>The text has changed meanwhile: what you wrote is at the end of its section.</source>
        <translation>正文在此期间改过：刚写的内容放在了所属栏目的末尾。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryDialog</name>
    <message>
        <source>New Entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Edit Entry</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>Paste as Entries</source>
        <translation>粘贴为条目</translation>
    </message>
    <message>
        <source>Paste as Entry</source>
        <translation>粘贴为条目</translation>
    </message>
    <message>
        <source>Asking %1 …</source>
        <translation>正在询问 %1…</translation>
    </message>
    <message>
        <source>Leave without what you have written here?</source>
        <translation>不保留刚才在这里写的内容，直接离开？</translation>
    </message>
    <message>
        <source>Waiting for the page …</source>
        <translation>正在等待网页…</translation>
    </message>
    <message>
        <source>Without title</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Insert</source>
        <translation>插入(&amp;I)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Insert %n Entries</source>
        <translation>
            <numerusform>插入 %n 条(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Insert %1 of %n Entries</source>
        <translation>
            <numerusform>插入 %n 条中的 %1 条(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>Entries of other sections go to their ends.</source>
        <translation>其他栏目的条目放到各自栏目的末尾。</translation>
    </message>
    <message>
        <source>The page says nothing new.</source>
        <translation>网页没有提供新内容。</translation>
    </message>
    <message>
        <source>The page does not say what it is called.</source>
        <translation>网页没有写明标题。</translation>
    </message>
    <message>
        <source>The page says something else: choose what to keep.</source>
        <translation>网页写的不一样：请选择保留哪个。</translation>
    </message>
    <message>
        <source>Filled in from the page.</source>
        <translation>已按网页填写。</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryFields</name>
    <message>
        <source>A&amp;dd Field</source>
        <translation>添加字段(&amp;D)</translation>
    </message>
    <message>
        <source>A line with a label: paper, code, project …</source>
        <translation>带标签的一行：论文、代码、项目…</translation>
    </message>
    <message>
        <source>Label of the field</source>
        <translation>字段的标签</translation>
    </message>
    <message>
        <source>Link or text</source>
        <translation>链接或文字</translation>
    </message>
    <message>
        <source>Value of the field</source>
        <translation>字段的内容</translation>
    </message>
    <message>
        <source>Move the field up (Alt+Up)</source>
        <translation>上移字段（Alt+↑）</translation>
    </message>
    <message>
        <source>Move the field down (Alt+Down)</source>
        <translation>下移字段（Alt+↓）</translation>
    </message>
    <message>
        <source>Remove the field</source>
        <translation>删除字段</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryForm</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>&amp;Fetch Title</source>
        <translation>获取标题(&amp;F)</translation>
    </message>
    <message>
        <source>Do not wait for the page any longer (Esc)</source>
        <translation>不再等这个网页（Esc）</translation>
    </message>
    <message>
        <source>Load the page and see what it says of itself</source>
        <translation>打开网页，读取它的标题等信息</translation>
    </message>
    <message>
        <source>not known, please check</source>
        <translation>不确定，请核对</translation>
    </message>
    <message>
        <source>guessed</source>
        <translation>推测的</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryLeftOver</name>
    <message>
        <source>&amp;Copy the Rest</source>
        <translation>复制剩余内容(&amp;C)</translation>
    </message>
    <message>
        <source>Lines of the paste that are in no entry</source>
        <translation>粘贴内容里不属于任何条目的行</translation>
    </message>
    <message>
        <source>Put these lines on the clipboard</source>
        <translation>把这些行放到剪贴板</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) in no entry</source>
        <translation>
            <numerusform>%n 行不属于任何条目</numerusform>
        </translation>
    </message>
    <message>
        <source>In no entry:</source>
        <translation>不属于任何条目：</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out on purpose</source>
        <translation>
            <numerusform>%n 行有意略去</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out on purpose (names of authors, dates, captions of pictures):</source>
        <translation>有意略去的（作者名、日期、图注）：</translation>
    </message>
    <message>
        <source>Left o&amp;ver: %1</source>
        <translation>剩余(&amp;V)：%1</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已收起</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryOffer</name>
    <message>
        <source>Use the Page’s</source>
        <translation>用网页的</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Page: %1</source>
        <translation>网页：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::EntryPreview</name>
    <message>
        <source>The Markdown that will be written</source>
        <translation>将写入的 Markdown</translation>
    </message>
    <message>
        <source>&amp;Markdown</source>
        <translation>&amp;Markdown</translation>
    </message>
    <message>
        <source>P&amp;review</source>
        <translation>预览(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Jianbao::FailurePage</name>
    <message>
        <source>Restart Preview</source>
        <translation>重新启动预览</translation>
    </message>
</context>
<context>
    <name>Jianbao::FindBar</name>
    <message>
        <source>continued from the top</source>
        <translation>已从头继续</translation>
    </message>
    <message>
        <source>continued from the end</source>
        <translation>已从末尾继续</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es) replaced</source>
        <translation>
            <numerusform>已替换 %n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a regular expression: %1</source>
        <translation>正则表达式有误：%1</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n 处</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>第 %1 处，共 %2 处</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>3 of 17, continued from the top</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Jianbao::FontChoice</name>
    <message>
        <source>As on GitHub</source>
        <translation>与 GitHub 相同</translation>
    </message>
</context>
<context>
    <name>Jianbao::HeadingDialog</name>
    <message>
        <source>Title and Date</source>
        <translation>标题和日期</translation>
    </message>
    <message>
        <source>2031-02-03</source>
        <comment>an example of a date</comment>
        <translation>2031-02-03</translation>
    </message>
    <message>
        <source>Four to six topics, with a slash between them. The day may be “xx” while it is open.</source>
        <translation>四到六个话题，用斜杠分开。日子未定时可以写“xx”。</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Topics:</source>
        <translation>话题(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>Jianbao::ImageFetch</name>
    <message>
        <source>it took too long</source>
        <translation>等待太久</translation>
    </message>
    <message>
        <source>it is no address of the web</source>
        <translation>不是网址</translation>
    </message>
    <message>
        <source>its host is in the local network</source>
        <translation>服务器在本地网络里</translation>
    </message>
    <message>
        <source>the server answers %1</source>
        <translation>服务器回应 %1</translation>
    </message>
    <message>
        <source>it is too large</source>
        <translation>图片太大</translation>
    </message>
    <message>
        <source>it leads somewhere else</source>
        <translation>转到了别处</translation>
    </message>
    <message>
        <source>it is not an image</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>The image %1 is not shown: %2.</source>
        <translation>没有显示图片 %1：%2。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ImageFile</name>
    <message>
        <source>There is no image “%1”.</source>
        <translation>没有图片“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not shown: it lies outside the repository.</source>
        <translation>不显示“%1”：它在仓库之外。</translation>
    </message>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>无法读取“%1”。</translation>
    </message>
    <message>
        <source>“%1” is not a file.</source>
        <translation>“%1”不是文件。</translation>
    </message>
    <message>
        <source>“%1” is not shown: it is larger than 32 MiB.</source>
        <translation>不显示“%1”：它超过 32 MiB。</translation>
    </message>
    <message>
        <source>“%1” is not an image.</source>
        <translation>“%1”不是图片。</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueCommands</name>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message numerus="yes">
        <source>The lead says %n item(s) already.</source>
        <translation>
            <numerusform>导读写的已经是 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>The file is still called %1.</source>
        <translation>文件名仍是 %1。</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>The breaks and lists of the selected lines are right.</source>
        <translation>所选各行的换行和列表都没有问题。</translation>
    </message>
    <message>
        <source>Repair Breaks and Lists</source>
        <translation>修复换行和列表</translation>
    </message>
    <message>
        <source>All breaks and lists are right.</source>
        <translation>换行和列表都没有问题。</translation>
    </message>
    <message>
        <source>Repair Links</source>
        <translation>修复链接</translation>
    </message>
    <message>
        <source>All links are closed properly.</source>
        <translation>链接的括号都没有问题。</translation>
    </message>
    <message>
        <source>%1 and its index are written. Commit and push them to make it public.</source>
        <translation>%1 和目录都已写好。提交并推送之后读者才能看到。</translation>
    </message>
    <message>
        <source>Tidy the Warm-up News</source>
        <translation>整理热身小新闻</translation>
    </message>
    <message>
        <source>The warm-up news are tidy.</source>
        <translation>热身小新闻已经很整齐。</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueList</name>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueListDelegate</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>Jianbao::IssueListModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>已打开</translation>
    </message>
    <message>
        <source>modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>无日期</translation>
    </message>
</context>
<context>
    <name>Jianbao::Kramdown</name>
    <message>
        <source>Install the package “ruby-kramdown-parser-gfm” (its name on Debian and Ubuntu) to see the text as GitHub Pages shows it.</source>
        <translation>安装软件包“ruby-kramdown-parser-gfm”（Debian 和 Ubuntu 上的名称）之后，可以按 GitHub Pages 的样子查看正文。</translation>
    </message>
    <message>
        <source>There is no Ruby here.</source>
        <translation>这里没有安装 Ruby。</translation>
    </message>
    <message>
        <source>kramdown is only given texts of up to %1 MB.</source>
        <translation>kramdown 只处理不超过 %1 MB 的正文。</translation>
    </message>
    <message>
        <source>kramdown took longer than %1 s and was ended. It is started again with the next change.</source>
        <translation>kramdown 用时超过 %1 秒，已被终止。下次改动时会重新启动。</translation>
    </message>
</context>
<context>
    <name>Jianbao::KramdownProcess</name>
    <message>
        <source>The site&apos;s renderer, kramdown, has ended unexpectedly. It is started again with the next change.</source>
        <translation>网站的渲染程序 kramdown 意外退出。下次改动时会重新启动。</translation>
    </message>
    <message>
        <source>“%1” cannot be started.</source>
        <translation>无法启动“%1”。</translation>
    </message>
    <message>
        <source>The site&apos;s renderer, kramdown, answers with something that is no page.</source>
        <translation>网站的渲染程序 kramdown 返回的内容不是网页。</translation>
    </message>
    <message>
        <source>Ruby lacks “%1”.</source>
        <translation>Ruby 缺少“%1”。</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkCheckDialog</name>
    <message>
        <source>This issue (%1)</source>
        <translation>这一期（%1）</translation>
    </message>
    <message>
        <source>All issues of %1</source>
        <translation>%1 的所有期刊</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Dead: 3</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n 个链接</numerusform>
        </translation>
    </message>
    <message>
        <source> · </source>
        <comment>between counts</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Reading the issues…</source>
        <translation>正在读取各期…</translation>
    </message>
    <message>
        <source>There are no links to check.</source>
        <translation>没有可检查的链接。</translation>
    </message>
    <message>
        <source>No problems are known. Links that were not checked are not shown.</source>
        <translation>没有已知的问题。未检查的链接不显示。</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose “Check”. Each address is then asked for once; the answers are kept for some days.</source>
        <translation>选择“检查”之前什么都不发送。之后每个网址只询问一次，结果保留几天。</translation>
    </message>
    <message>
        <source>&amp;Go to Line</source>
        <translation>转到该行(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Open in Browser…</source>
        <translation>在浏览器中打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制网址(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Replace Address by Where It Moved</source>
        <translation>改用新网址(&amp;R)</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>重新检查(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkCheckModel</name>
    <message>
        <source>This link has not been checked yet.</source>
        <translation>这个链接还没有检查过。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Issue and Section</source>
        <translation>期刊和栏目</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>检查时间</translation>
    </message>
    <message>
        <source>Alive</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已迁移</translation>
    </message>
    <message>
        <source>Dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>被拦截</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>连不上</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>未检查</translation>
    </message>
</context>
<context>
    <name>Jianbao::LinkDialog</name>
    <message>
        <source>Open Link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Copy Address</source>
        <translation>复制地址(&amp;C)</translation>
    </message>
    <message>
        <source>Write to %1 with the desktop&apos;s mail program?</source>
        <translation>用桌面默认的邮件程序给 %1 写信吗？</translation>
    </message>
    <message>
        <source>Open a page of %1 with the desktop&apos;s browser?</source>
        <translation>用桌面默认的浏览器打开 %1 的网页吗？</translation>
    </message>
    <message>
        <source>What stands before the “@” of this address is left out: it only looks like a host.</source>
        <translation>这个地址里“@”之前的部分已略去：它只是看起来像主机名。</translation>
    </message>
</context>
<context>
    <name>Jianbao::MainWindow</name>
    <message>
        <source>Tools</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>Open a Repository</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>Open Issue Files</source>
        <translation>打开简报文件</translation>
    </message>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not opened: %1</source>
        <translation>没有打开：%1</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>转到行</translation>
    </message>
    <message>
        <source>Line (1–%1):</source>
        <translation>行（1–%1）：</translation>
    </message>
    <message>
        <source>%1[*] — %2 — Jianbao</source>
        <translation>%1[*] — %2 — Jianbao</translation>
    </message>
    <message>
        <source>%1 — Jianbao</source>
        <translation>%1 — Jianbao</translation>
    </message>
    <message>
        <source>This link has no address.</source>
        <translation>这个链接没有地址。</translation>
    </message>
    <message>
        <source>A save was interrupted earlier. The whole text from before it is in:
%1
Compare it with the issue, then delete it.</source>
        <translation>之前有一次保存被中断。保存前的完整文本在：
%1
请与这一期比较，然后删除它。</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>打开(&amp;O)</translation>
    </message>
    <message>
        <source>There is no unsaved text to recover.</source>
        <translation>没有需要恢复的正文。</translation>
    </message>
    <message>
        <source>R&amp;ules</source>
        <translation>规则(&amp;U)</translation>
    </message>
</context>
<context>
    <name>Jianbao::MergeDialog</name>
    <message>
        <source>Changes in Two Places: %1</source>
        <translation>两边都有改动：%1</translation>
    </message>
    <message>
        <source>Another program changed %1 while you were changing the same lines. Decide for each place which text to keep. Nothing is lost whichever you take: the file on disk is not touched until you save, and the merge can be undone.</source>
        <translation>您编辑 %1 的时候，别的程序也改了同样的几行。请逐处决定留下哪一边。选哪边都不会丢东西：保存之前不会动磁盘上的文件，合并也可以撤销。</translation>
    </message>
    <message>
        <source>(there was nothing here)</source>
        <translation>（这里原来没有内容）</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>（已删除）</translation>
    </message>
    <message>
        <source>Conflict %1 of %2</source>
        <translation>冲突 %1 / %2</translation>
    </message>
    <message>
        <source>%1 · line %2</source>
        <translation>%1 · 第 %2 行</translation>
    </message>
    <message>
        <source>%1 · in %2, line %3</source>
        <translation>%1 · “%2”里，第 %3 行</translation>
    </message>
    <message>
        <source>Not decided yet. Take one of the texts above, or write here what it should be.</source>
        <translation>还没有决定。请选用上面的一边，或者直接在这里写。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n conflict(s) decided</source>
        <translation>
            <numerusform>%n 处冲突已决定 %1 处</numerusform>
        </translation>
    </message>
    <message>
        <source>Beginning of the text</source>
        <translation>正文开头</translation>
    </message>
    <message>
        <source>Line %1 · %2</source>
        <translation>第 %1 行 · %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>用我的</translation>
    </message>
    <message>
        <source>the file’s</source>
        <translation>用文件的</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两边都要</translation>
    </message>
    <message>
        <source>edited</source>
        <translation>自己改的</translation>
    </message>
    <message>
        <source>Leave without what you have written here?</source>
        <translation>不保留刚才在这里写的内容，直接离开？</translation>
    </message>
</context>
<context>
    <name>Jianbao::NewIssueDialog</name>
    <message>
        <source>New Issue</source>
        <translation>新建一期</translation>
    </message>
    <message>
        <source>The notes and the footer of %1</source>
        <translation>%1 的注释和页脚</translation>
    </message>
    <message>
        <source>The newsletter&apos;s template</source>
        <translation>期刊的模板</translation>
    </message>
    <message>
        <source>&amp;Create</source>
        <translation>新建(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>日期(&amp;D)：</translation>
    </message>
    <message>
        <source>Begin &amp;with:</source>
        <translation>沿用(&amp;W)：</translation>
    </message>
    <message>
        <source>File:</source>
        <translation>文件：</translation>
    </message>
</context>
<context>
    <name>Jianbao::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineDelegate</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlinePanel</name>
    <message>
        <source>No issue is open.</source>
        <translation>尚未打开任何一期。</translation>
    </message>
    <message>
        <source>Nothing in this issue matches the filter.</source>
        <translation>这一期里没有符合筛选的内容。</translation>
    </message>
    <message>
        <source>This issue has no sections yet.</source>
        <translation>这一期还没有栏目。</translation>
    </message>
    <message>
        <source>Clear the filter to move entries within the issue.</source>
        <translation>清除筛选后才能在本期里移动条目。</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineRow</name>
    <message>
        <source>No link</source>
        <translation>无链接</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>热身小新闻</translation>
    </message>
    <message>
        <source>The newsletter has no section with this name. Check the heading for a typing mistake.</source>
        <translation>简报没有叫这个名字的栏目。请检查标题是否有错字。</translation>
    </message>
    <message>
        <source>Nothing is in here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>无标题</translation>
    </message>
    <message>
        <source>unknown section</source>
        <translation>未知栏目</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier issues</source>
        <translation>往期回顾</translation>
    </message>
    <message>
        <source>Closing lines</source>
        <translation>结尾</translation>
    </message>
    <message>
        <source>Can be moved with Alt+Up and Alt+Down, or by dragging.</source>
        <translation>可以用 Alt+↑、Alt+↓ 或拖动来移动。</translation>
    </message>
</context>
<context>
    <name>Jianbao::OutlineView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>没有标题</translation>
    </message>
    <message>
        <source>%1, before %2</source>
        <translation>%1，在 %2 之前</translation>
    </message>
    <message>
        <source>%1, at the end</source>
        <translation>%1，在末尾</translation>
    </message>
</context>
<context>
    <name>Jianbao::PauseNotice</name>
    <message>
        <source>The preview is paused: %1</source>
        <translation>预览已暂停：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreferencesDialog</name>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Like the program</source>
        <translation>跟随程序</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewFindBar</name>
    <message>
        <source>%1 / %2</source>
        <comment>3 of 12 matches</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>无匹配</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewOutput</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>Printing %1…</source>
        <translation>正在打印 %1…</translation>
    </message>
    <message>
        <source>%1 was not printed. See that the preview shows it, that the printer is switched on and that the file to print to can be written; then try again.</source>
        <translation>没有打印 %1。请确认预览已显示它、打印机已开机、要打印到的文件可以写入，然后再试。</translation>
    </message>
    <message>
        <source>Print Preview of %1</source>
        <translation>%1 的打印预览</translation>
    </message>
    <message>
        <source>%1 could not be laid out for printing. See that the preview shows it, then try again.</source>
        <translation>无法为打印排版 %1。请确认预览已显示它，然后再试。</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>导出为 PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>%1 was not written, because the preview could not be laid out. See that the preview shows the issue, then try again.</source>
        <translation>没有写出 %1：无法为预览排版。请确认预览已显示这一期，然后再试。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写出：%1</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewView</name>
    <message>
        <source>The preview is off because the program runs as the system administrator (root), whom its sandbox does not protect. Start Jianbao as an ordinary user to see it.</source>
        <translation>程序正以系统管理员（root）身份运行，沙箱无法保护，因此预览已关闭。请以普通用户身份启动 Jianbao。</translation>
    </message>
    <message>
        <source>The preview appears here as soon as there is text.</source>
        <translation>有了文本，预览就会出现在这里。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>The preview has stopped several times in a row. Your text is not affected.</source>
        <translation>预览连续多次停止。您的文本不受影响。</translation>
    </message>
    <message>
        <source>Copy &amp;Link Address</source>
        <translation>复制链接地址(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Copy as &amp;Rich Text</source>
        <translation>复制为富文本(&amp;R)</translation>
    </message>
    <message>
        <source>Copy as &amp;HTML</source>
        <translation>复制为 HTML(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Jianbao::PreviewWindow</name>
    <message>
        <source>Preview — Jianbao</source>
        <translation>预览 — Jianbao</translation>
    </message>
    <message>
        <source>%1 — Preview — Jianbao</source>
        <translation>%1 — 预览 — Jianbao</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProblemCommands</name>
    <message>
        <source>There is no problem at the caret. F4 goes to the next one.</source>
        <translation>光标处没有问题。按 F4 转到下一个。</translation>
    </message>
    <message>
        <source>Fix &amp;All of This Kind</source>
        <translation>修正所有同类问题(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Ignore Here</source>
        <translation>在这里忽略(&amp;I)</translation>
    </message>
    <message>
        <source>Switch &amp;Off “%1”</source>
        <translation>关闭“%1”(&amp;O)</translation>
    </message>
    <message>
        <source>%1 cannot be edited.</source>
        <translation>%1 不能编辑。</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s) mended; Undo takes it back.</source>
        <translation>
            <numerusform>修正了 %n 个问题；可以撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing that could be mended without a look.</source>
        <translation>没有不看一眼就可以放心修正的问题。</translation>
    </message>
    <message>
        <source>Only what is in a file of the newsletter can be ignored: save the issue there first.</source>
        <translation>只能忽略简报文件里的问题：请先把这一期保存到简报里。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProblemView</name>
    <message>
        <source>There are no problems in this issue.</source>
        <translation>这一期没有问题。</translation>
    </message>
    <message>
        <source>The filter of the problems hides all of them.</source>
        <translation>所有问题都被筛选条件隐藏了。</translation>
    </message>
    <message>
        <source>No newsletter is open whose issues could be checked.</source>
        <translation>没有打开的简报，无法检查各期。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProblemsModel</name>
    <message>
        <source>Before the first section</source>
        <translation>第一个栏目之前</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1: %2 Line %3.</source>
        <translation>%1：%2 第 %3 行。</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProblemsPanel</name>
    <message>
        <source>By section</source>
        <translation>按栏目</translation>
    </message>
    <message>
        <source>By rule</source>
        <translation>按规则</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>按级别</translation>
    </message>
    <message>
        <source>By issue</source>
        <translation>按期刊</translation>
    </message>
    <message>
        <source>Problems in All Issues</source>
        <translation>所有期刊的问题</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The filter hides all problems.</source>
        <translation>所有问题都被筛选条件隐藏了。</translation>
    </message>
    <message>
        <source>Nothing is wrong in any issue.</source>
        <translation>各期都没有问题。</translation>
    </message>
    <message>
        <source>Nothing is wrong here. Well done!</source>
        <translation>这里没有问题，做得好！</translation>
    </message>
    <message>
        <source>Nothing has been checked yet.</source>
        <translation>还没有检查过。</translation>
    </message>
</context>
<context>
    <name>Jianbao::ProfileCommands</name>
    <message>
        <source>Site (GitHub Pages)</source>
        <translation>网站（GitHub Pages）</translation>
    </message>
    <message>
        <source>Site (GitHub Pages): needs the package ruby-kramdown-parser-gfm</source>
        <translation>网站（GitHub Pages）：需要软件包 ruby-kramdown-parser-gfm</translation>
    </message>
    <message>
        <source>As GitHub Pages builds it</source>
        <translation>与 GitHub Pages 生成的相同</translation>
    </message>
    <message>
        <source>Site preview</source>
        <translation>网站预览</translation>
    </message>
    <message>
        <source>WeChat preview</source>
        <translation>微信预览</translation>
    </message>
    <message>
        <source>GitHub preview</source>
        <translation>GitHub 预览</translation>
    </message>
</context>
<context>
    <name>Jianbao::PublishDialog</name>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish %1</source>
        <translation>发布 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message>
        <source>C&amp;hecklist: all is well</source>
        <translation>检查表：一切正常(&amp;H)</translation>
    </message>
    <message>
        <source>C&amp;hecklist: %1</source>
        <translation>检查表：%1(&amp;H)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 (line&#xa0;%2)</source>
        <translation>%1（第&#xa0;%2&#xa0;行）</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>Fine: %1</source>
        <translation>正常：%1</translation>
    </message>
    <message>
        <source>Enter or double click: go to the line</source>
        <translation>按回车或双击跳到那一行</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>2021-08-01.md  +3 −1</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>There is nothing to write.</source>
        <translation>没有要写的内容。</translation>
    </message>
    <message>
        <source>The file is new and empty.</source>
        <translation>文件是新的，内容为空。</translation>
    </message>
    <message>
        <source>Nothing is left to write: commit and push, if that is not done yet.</source>
        <translation>没有要写的了：如果还没有提交和推送，请去完成。</translation>
    </message>
    <message>
        <source>All of these files are written, or none. Then commit and push: readers see the issue after that.</source>
        <translation>这些文件要么全部写入，要么都不写。之后请提交并推送，读者才能看到。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Recovery</name>
    <message>
        <source>Recovery</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>The text cannot be read any more.</source>
        <translation>正文已经无法读出。</translation>
    </message>
    <message>
        <source>The last changes could not be read.</source>
        <translation>最后几处改动没能读出。</translation>
    </message>
    <message>
        <source>The file is gone.</source>
        <translation>文件已经不在了。</translation>
    </message>
    <message>
        <source>The file was changed meanwhile; both are merged.</source>
        <translation>文件在此期间改过，恢复时会合并。</translation>
    </message>
    <message>
        <source>%1 is read-only here. Save the text elsewhere.</source>
        <translation>%1 在这里是只读的。请把正文存到别处。</translation>
    </message>
    <message>
        <source>Save the Recovered Text</source>
        <translation>保存恢复的正文</translation>
    </message>
    <message>
        <source>The text cannot be read any more. It was kept in %1; discard it, or copy that file for somebody who may get something out of it.</source>
        <translation>正文已经无法读出。它保存在 %1 里：可以丢弃，也可以把那个文件复制给也许能读出一些内容的人。</translation>
    </message>
</context>
<context>
    <name>Jianbao::RecoveryDialog</name>
    <message>
        <source>The file has this text already: there is nothing to recover.</source>
        <translation>文件里已经是这些内容，没有要恢复的。</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>%1 · %2 lines</source>
        <comment>when it was changed, and +3 −1</comment>
        <translation>%1 · %2 行</translation>
    </message>
    <message>
        <source>&amp;Changes that are not in a file</source>
        <translation>还没有存进文件的内容(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Changes that are not in the file</source>
        <translation>文件里没有的改动(&amp;C)</translation>
    </message>
    <message>
        <source>Discard Recovered Text</source>
        <translation>丢弃恢复的正文</translation>
    </message>
    <message>
        <source>Discard the recovered text of %1?</source>
        <translation>丢弃 %1 的恢复正文？</translation>
    </message>
    <message>
        <source>It cannot be brought back. The file itself stays as it is.</source>
        <translation>丢弃后无法找回。文件本身保持原样。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>丢弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Jianbao::RemoteBar</name>
    <message>
        <source>Load Remote Images</source>
        <translation>加载网络图片</translation>
    </message>
    <message>
        <source>Their servers learn that this document is being read.</source>
        <translation>图片所在的服务器会知道有人正在看这份文档。</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of the web not loaded: %1</source>
        <translation>
            <numerusform>%n 张网络图片没有加载：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::RemoteImages</name>
    <message>
        <source>A remote image was asked for that the user did not allow.</source>
        <translation>请求了用户没有允许的网络图片。</translation>
    </message>
    <message>
        <source>A remote image is not in the text any more.</source>
        <translation>有一张网络图片已不在正文里。</translation>
    </message>
</context>
<context>
    <name>Jianbao::Rendering</name>
    <message>
        <source>The site&apos;s rendering takes longer than usual. What is shown is from before the last changes.</source>
        <translation>网站的渲染比平时慢。现在显示的是最近改动之前的样子。</translation>
    </message>
</context>
<context>
    <name>Jianbao::RulesPage</name>
    <message>
        <source>Open a newsletter to choose which rules count in it.</source>
        <translation>打开一份简报，即可选择其中哪些规则有效。</translation>
    </message>
    <message>
        <source>What counts in %1. It is kept in the newsletter&apos;s jianbao.toml, for everybody who works on it.</source>
        <translation>在 %1 中有效的规则。保存在简报的 jianbao.toml 里，对所有编辑都有效。</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>默认</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>As usual (%1)</source>
        <translation>默认（%1）</translation>
    </message>
    <message>
        <source>Wrong:</source>
        <translation>错误写法：</translation>
    </message>
    <message>
        <source>Right:</source>
        <translation>正确写法：</translation>
    </message>
</context>
<context>
    <name>Jianbao::SettingsFile</name>
    <message>
        <source>No newsletter is open whose settings could be changed.</source>
        <translation>没有打开的简报，无法更改设置。</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside of the newsletter&apos;s folder, so it was not changed.</source>
        <translation>%1 是指向简报文件夹以外文件的链接，所以没有更改。</translation>
    </message>
    <message>
        <source>%1 cannot be edited at the moment, so it was not changed.</source>
        <translation>%1 现在不能编辑，所以没有更改。</translation>
    </message>
    <message>
        <source>%1 is open and has other changes that are not saved: save it, and this counts.</source>
        <translation>%1 已打开，并且有其他未保存的更改：保存后即生效。</translation>
    </message>
</context>
<context>
    <name>Jianbao::StatusFields</name>
    <message>
        <source>Items</source>
        <translation>条目数</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>字数</translation>
    </message>
    <message>
        <source>Caret position</source>
        <translation>光标位置</translation>
    </message>
    <message>
        <source>Encoding and line ends</source>
        <translation>编码与换行符</translation>
    </message>
    <message>
        <source>Saved or not</source>
        <translation>是否已保存</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>本期 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source> (lead %1 ✓)</source>
        <translation>（导读 %1 ✓）</translation>
    </message>
    <message>
        <source> (lead says %1 ✗)</source>
        <translation>（导读写 %1 ✗）</translation>
    </message>
    <message>
        <source>Line %1, column %2</source>
        <translation>行 %1 列 %2</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Modified</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 字</numerusform>
        </translation>
    </message>
    <message>
        <source>Being saved</source>
        <translation>正在保存的文件</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Saving %1…</source>
        <translation>正在保存 %1…</translation>
    </message>
    <message>
        <source>Whose rendering the preview shows</source>
        <translation>预览按哪里的方式渲染</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>没有问题</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Jianbao::UnsavedDialog</name>
    <message numerus="yes">
        <source>%n issue(s) have changes that are not saved. Save them?</source>
        <translation>
            <numerusform>有 %n 期的改动尚未保存。要保存吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has changes that are not saved. Save them?</source>
        <translation>%1 的改动尚未保存。要保存吗？</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Save Selected</source>
        <translation>保存所选(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Jianbao::VersionsDialog</name>
    <message>
        <source>Restore an Earlier Version of %1</source>
        <translation>恢复 %1 的旧版本</translation>
    </message>
    <message>
        <source>There is no earlier version of %1 yet.

One is kept each time you open the file and save it for the first time, so that you can always go back to what it was before you began.</source>
        <translation>%1 还没有旧版本。

每次打开文件后第一次保存时，会留下一份之前的内容，随时可以回到动手之前的样子。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>This version cannot be read</source>
        <translation>这个版本无法读出</translation>
    </message>
    <message>
        <source>This version is the same as the current text.</source>
        <translation>这个版本与现在的正文相同。</translation>
    </message>
    <message>
        <source>&amp;What restoring it changes</source>
        <translation>恢复后的变化(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;What restoring it changes: %1 lines</source>
        <comment>+3 −1</comment>
        <translation>恢复后的变化：%1 行(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Jianbao::WelcomePage</name>
    <message>
        <source>Jianbao</source>
        <translation>Jianbao 简报</translation>
    </message>
    <message>
        <source>An editor for newsletters that live in a git repository.</source>
        <translation>编辑存放在 git 仓库里的简报。</translation>
    </message>
    <message>
        <source>Open a repository</source>
        <translation>打开仓库</translation>
    </message>
    <message>
        <source>A folder with a newsletter&apos;s issues in it</source>
        <translation>存放各期简报的文件夹</translation>
    </message>
    <message>
        <source>Try the sample newsletter</source>
        <translation>试用示例简报</translation>
    </message>
    <message>
        <source>A copy that you may change as you like</source>
        <translation>一份可以随意改动的副本</translation>
    </message>
    <message>
        <source>Opened last:</source>
        <translation>最近打开：</translation>
    </message>
</context>
<context>
    <name>Jianbao::ZoomBadge</name>
    <message>
        <source>%1 %</source>
        <comment>how large the page is shown</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Texts that may be recovered cannot be looked for in “%1”: %2.</source>
        <translation>无法在“%1”里查找可恢复的正文：%2。</translation>
    </message>
    <message>
        <source>The recovery copy “%1” cannot be removed: %2. Its text will be offered again.</source>
        <translation>无法删除恢复副本“%1”：%2。下次还会提示恢复它。</translation>
    </message>
    <message>
        <source>No recovery copy of “%1” can be kept in “%2”: %3. Save often: until this is mended, a crash loses what is not saved.</source>
        <translation>无法在“%2”里为“%1”保留恢复副本：%3。请勤保存：问题解决之前，一旦崩溃，没保存的内容就没了。</translation>
    </message>
    <message>
        <source>The recovery copy “%1” is in use by another window of this program and was not removed.</source>
        <translation>恢复副本“%1”正被本程序的另一个窗口使用，没有删除。</translation>
    </message>
</context>
<context>
    <name>Kramdown</name>
    <message>
        <source>kramdown failed on this text: %1</source>
        <translation>kramdown 无法处理这段正文：%1</translation>
    </message>
</context>
<context>
    <name>LinkAnswer</name>
    <message>
        <source>%1 does not show this page to programs (answer %2). Open it in your browser to see whether it is still there.</source>
        <translation>%1 不给程序看这个网页（应答 %2）。请在浏览器中打开，看它是否还在。</translation>
    </message>
    <message>
        <source>%1 answers.</source>
        <translation>%1 有应答。</translation>
    </message>
    <message>
        <source>The page has moved for good to %2. Put the new address in its place.</source>
        <translation>网页已永久迁移到 %2。请换成新网址。</translation>
    </message>
    <message>
        <source>%1 sends on to %2 for now. The address can stay as it is.</source>
        <translation>%1 暂时转到 %2。网址可以不改。</translation>
    </message>
    <message>
        <source>%1 has no page at this address (answer %2). Look for its new address, or remove the link.</source>
        <translation>%1 在这个网址没有网页（应答 %2）。请找新的网址，或者去掉链接。</translation>
    </message>
    <message>
        <source>%1 has removed this page for good (answer %2). Look for another source, or remove the link.</source>
        <translation>%1 已永久删除这个网页（应答 %2）。请另找出处，或者去掉链接。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the address, or remove the link.</source>
        <translation>没有名为 %1 的服务器。请核对网址，或者去掉链接。</translation>
    </message>
    <message>
        <source>Its author has deleted this article. Look for another source, or remove the link.</source>
        <translation>作者已删除这篇文章。请另找出处，或者去掉链接。</translation>
    </message>
    <message>
        <source>%1 has taken this article down. Look for another source, or remove the link.</source>
        <translation>%1 已下架这篇文章。请另找出处，或者去掉链接。</translation>
    </message>
    <message>
        <source>This address of an article is wrong or has expired. Open the article and copy its lasting address.</source>
        <translation>文章的这个网址不对，或者已过期。请打开文章，复制它的永久网址。</translation>
    </message>
    <message>
        <source>%1 was asked too often (answer %2). Check this link again later.</source>
        <translation>询问 %1 太频繁（应答 %2）。请稍后再检查这个链接。</translation>
    </message>
    <message>
        <source>%1 does not show this page here for legal reasons (answer %2). Readers elsewhere may see it.</source>
        <translation>由于法律原因，%1 不在此地显示这个网页（应答 %2）。别处的读者或许能看到。</translation>
    </message>
    <message>
        <source>%1 wants to see a human first. Open the page in your browser to see whether it is still there.</source>
        <translation>%1 要先确认是真人访问。请在浏览器中打开，看它是否还在。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (answer %2). Check this link again later.</source>
        <translation>%1 自身有故障（应答 %2）。请稍后再检查这个链接。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Check this link again later.</source>
        <translation>%1 没有及时应答。请稍后再检查这个链接。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: %2. Browsers will warn your readers.</source>
        <translation>与 %1 的连接不安全：%2。浏览器会警告读者。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check this link again later.</source>
        <translation>%1 拒绝连接。请稍后再检查这个链接。</translation>
    </message>
    <message>
        <source>The page on %1 could not be reached: %2. Check this link again later.</source>
        <translation>%1 上的网页连不上：%2。请稍后再检查这个链接。</translation>
    </message>
    <message>
        <source>This computer is not connected to any network. Connect it and check again.</source>
        <translation>这台电脑没有联网。请联网后再检查。</translation>
    </message>
    <message>
        <source>%1 leads on and on without an end, at last to %2. Open it in your browser.</source>
        <translation>%1 没完没了地转来转去，最后到 %2。请在浏览器中打开。</translation>
    </message>
    <message>
        <source>%1 leads to “%2”, which is not followed: it is no web page, not encrypted any more, or in your own network. Open it in your browser.</source>
        <translation>%1 转到“%2”，程序不跟随：它不是网页、不再加密，或者在你自己的网络里。请在浏览器中打开。</translation>
    </message>
    <message>
        <source>%1 is in your own network, where readers do not come: it is not asked. Check the address.</source>
        <translation>%1 在你自己的网络里，读者访问不到，所以没有询问。请核对网址。</translation>
    </message>
    <message>
        <source>This is no address of a web page: those begin with http:// or https://. Correct the address.</source>
        <translation>这不是网页的网址：网址以 http:// 或 https:// 开头。请改正。</translation>
    </message>
</context>
<context>
    <name>LinkCache</name>
    <message>
        <source>The kept results of link checks cannot be read; links are checked anew.</source>
        <translation>保留的链接检查结果无法读取；链接将重新检查。</translation>
    </message>
</context>
<context>
    <name>LinkCheckDialog</name>
    <message>
        <source>Check Links</source>
        <translation>检查链接</translation>
    </message>
    <message>
        <source>Links &amp;of:</source>
        <translation>链接范围(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Problems only</source>
        <translation>只看有问题的(&amp;P)</translation>
    </message>
    <message>
        <source>Links and what became of them</source>
        <translation>链接及其状态</translation>
    </message>
    <message>
        <source>What became of the selected link</source>
        <translation>所选链接的状态</translation>
    </message>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>%v of %m</source>
        <translation>%v / %m</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Check A&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation>检查(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Rendering this text takes longer than %1 ms.</source>
        <translation>渲染这段文本要花 %1 毫秒以上。</translation>
    </message>
    <message>
        <source>This text nests quotes, lists or emphasis more than %1 levels deep.</source>
        <translation>这段文本的引用、列表或强调嵌套超过 %1 层。</translation>
    </message>
    <message>
        <source>The HTML of this text is larger than %1 MiB.</source>
        <translation>这段文本的 HTML 超过 %1 MiB。</translation>
    </message>
    <message>
        <source>The Markdown parser failed on this text. There may be too little memory: close other programs.</source>
        <translation>Markdown 解析器无法处理这段文本。可能是内存不足：请关闭其他程序。</translation>
    </message>
    <message>
        <source>A paragraph of this text has so many lines and square brackets that rendering it would take very long.</source>
        <translation>文中有一段行数和方括号太多，渲染要花很长时间。</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>&amp;Conflicts</source>
        <translation>冲突(&amp;C)</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一处(&amp;P)</translation>
    </message>
    <message>
        <source>Previous conflict (Shift+F7)</source>
        <translation>上一处冲突（Shift+F7）</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一处(&amp;N)</translation>
    </message>
    <message>
        <source>Next conflict (F7)</source>
        <translation>下一处冲突（F7）</translation>
    </message>
    <message>
        <source>Befo&amp;re</source>
        <translation>改动之前(&amp;R)</translation>
    </message>
    <message>
        <source>The text before both changed it</source>
        <translation>两边改动之前的内容</translation>
    </message>
    <message>
        <source>&amp;Your text</source>
        <translation>您的正文(&amp;Y)</translation>
    </message>
    <message>
        <source>Your text</source>
        <translation>您的正文</translation>
    </message>
    <message>
        <source>&amp;The file on disk (changed by another program)</source>
        <translation>磁盘上的文件（别的程序改过）(&amp;T)</translation>
    </message>
    <message>
        <source>The file on disk</source>
        <translation>磁盘上的文件</translation>
    </message>
    <message>
        <source>Take &amp;Mine</source>
        <translation>用我的(&amp;M)</translation>
    </message>
    <message>
        <source>Keep your text (Alt+1)</source>
        <translation>留下您的正文（Alt+1）</translation>
    </message>
    <message>
        <source>Take the &amp;File’s</source>
        <translation>用文件的(&amp;F)</translation>
    </message>
    <message>
        <source>Use what the file on disk has (Alt+2)</source>
        <translation>用磁盘上文件的内容（Alt+2）</translation>
    </message>
    <message>
        <source>Take &amp;Both</source>
        <translation>两边都要(&amp;B)</translation>
    </message>
    <message>
        <source>The file’s text first, then yours (Alt+3)</source>
        <translation>先放文件的，再放您的（Alt+3）</translation>
    </message>
    <message>
        <source>&amp;Edit what the text will have here</source>
        <translation>合并后这里的内容，可以修改(&amp;E)</translation>
    </message>
    <message>
        <source>What the text will have here</source>
        <translation>合并后这里的内容</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Filter the outline</source>
        <translation>筛选大纲</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
</context>
<context>
    <name>PageFetch</name>
    <message>
        <source>%1 has no page at this address (error %2). Check the address, or type the title yourself.</source>
        <translation>%1 在这个地址上没有网页（错误 %2）。请检查地址，或自己填写标题。</translation>
    </message>
    <message>
        <source>%1 asks for a password (error %2), and none is ever sent. Open the page in your browser and type the title yourself.</source>
        <translation>%1 要求密码（错误 %2），这里从不发送密码。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 does not show this page to programs (error %2). Open it in your browser and type the title yourself.</source>
        <translation>%1 不向程序提供这个网页（错误 %2）。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 has a fault of its own (error %2). Try again later, or type the title yourself.</source>
        <translation>%1 自身出错（错误 %2）。请稍后再试，或自己填写标题。</translation>
    </message>
    <message>
        <source>%1 did not send the page (answer %2). Open it in your browser and type the title yourself.</source>
        <translation>%1 没有发来网页（回应 %2）。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 leads from https to http on %2, where anybody could change the page on its way: this is not followed. Open it in your browser and type the title yourself.</source>
        <translation>%1 从 https 转到 %2 的 http，途中内容可能被篡改，因此没有跟随。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 leads to %2 in your own network: this is not followed. Type the title yourself.</source>
        <translation>%1 转到您本地网络里的 %2，因此没有跟随。请自己填写标题。</translation>
    </message>
    <message>
        <source>%1 leads in a circle, back to an address on %2 that was asked already. Open it in your browser and type the title yourself.</source>
        <translation>%1 绕了一圈，又转回 %2 上已经访问过的地址。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 leads on and on: to %2 after %3 redirects. Open it in your browser and type the title yourself.</source>
        <translation>%1 转了又转：%3 次之后到了 %2。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 leads to an address that is no web page (“%2”): this is not followed. Type the title yourself.</source>
        <translation>%1 转到了不是网页的地址（“%2”），因此没有跟随。请自己填写标题。</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文档</translation>
    </message>
    <message>
        <source>an image</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>a video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>a sound</source>
        <translation>音频</translation>
    </message>
    <message>
        <source>a plain text</source>
        <translation>纯文本</translation>
    </message>
    <message>
        <source>a file of an unknown kind</source>
        <translation>未知类型的文件</translation>
    </message>
    <message>
        <source>a file of the kind “%1”</source>
        <translation>“%1”类型的文件</translation>
    </message>
    <message>
        <source>%1 refuses the connection. Check the address, try again later, or type the title yourself.</source>
        <translation>%1 拒绝连接。请检查地址、稍后再试，或自己填写标题。</translation>
    </message>
    <message>
        <source>%1 broke the connection off before the page was complete. Try again, or type the title yourself.</source>
        <translation>网页还没传完，%1 就断开了连接。请再试，或自己填写标题。</translation>
    </message>
    <message>
        <source>No server called %1 was found. Check the address and your connection, or type the title yourself.</source>
        <translation>找不到名为 %1 的服务器。请检查地址和网络，或自己填写标题。</translation>
    </message>
    <message>
        <source>%1 does not answer. Try again later, or type the title yourself.</source>
        <translation>%1 没有回应。请稍后再试，或自己填写标题。</translation>
    </message>
    <message>
        <source>The connection to %1 is not safe: %2. Open the page in your browser if you trust it, and type the title yourself.</source>
        <translation>与 %1 的连接不安全：%2。如果您信任它，请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>%1 sends a page that cannot be unpacked, or that unpacks to far more than a page should. Type the title yourself.</source>
        <translation>%1 发来的网页无法解压，或解压后大得离谱。请自己填写标题。</translation>
    </message>
    <message>
        <source>The proxy server on the way to %1 does not let the page through: %2. Check the system&apos;s proxy settings, or type the title yourself.</source>
        <translation>通往 %1 的代理服务器没有放行：%2。请检查系统的代理设置，或自己填写标题。</translation>
    </message>
    <message>
        <source>The page on %1 could not be loaded: %2. Try again later, or type the title yourself.</source>
        <translation>%1 上的网页无法打开：%2。请稍后再试，或自己填写标题。</translation>
    </message>
    <message>
        <source>“%1” is no address of a web page: those begin with http:// or https://. Correct the address, or type the title yourself.</source>
        <translation>“%1”不是网页地址：网页地址以 http:// 或 https:// 开头。请改正地址，或自己填写标题。</translation>
    </message>
    <message>
        <source>%1 did not send the page within %2 seconds. Try again later, or type the title yourself.</source>
        <translation>%1 没有在 %2 秒内发来网页。请稍后再试，或自己填写标题。</translation>
    </message>
    <message>
        <source>This address on %1 is no web page but %2. Give the address of a page about it, or type the title yourself.</source>
        <translation>%1 上的这个地址不是网页，而是%2。请换成介绍它的网页地址，或自己填写标题。</translation>
    </message>
    <message>
        <source>%1 sent an empty page. Open it in your browser and type the title yourself.</source>
        <translation>%1 发来的网页是空的。请在浏览器里打开，自己填写标题。</translation>
    </message>
    <message>
        <source>You are offline, so the page on %1 cannot be asked for its title. Connect and try again, or type the title yourself.</source>
        <translation>现在没有联网，无法读取 %1 上网页的标题。请联网后再试，或自己填写标题。</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>首选项</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>配色(&amp;C)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Editor &amp;font:</source>
        <translation>编辑器字体(&amp;F)：</translation>
    </message>
    <message>
        <source>Editor font size</source>
        <translation>编辑器字号</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言将在下次启动时更改。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Colou&amp;rs:</source>
        <translation>配色(&amp;R)：</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Text font:</source>
        <translation>正文字体(&amp;T)：</translation>
    </message>
    <message>
        <source>Preview font size</source>
        <translation>预览字号</translation>
    </message>
    <message>
        <source> px</source>
        <translation> 像素</translation>
    </message>
    <message>
        <source>Co&amp;de font:</source>
        <translation>代码字体(&amp;D)：</translation>
    </message>
    <message>
        <source>&amp;Zoom:</source>
        <translation>缩放(&amp;Z)：</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>常规(&amp;G)</translation>
    </message>
</context>
<context>
    <name>PreviewFindBar</name>
    <message>
        <source>Find:</source>
        <translation>查找：</translation>
    </message>
    <message>
        <source>Find in the preview</source>
        <translation>在预览中查找</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>上一处 (Shift+F3)</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>下一处 (F3)</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
</context>
<context>
    <name>ProblemCounts</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n 个提示</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ProblemsPanel</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Issues checked</source>
        <translation>已检查的期刊</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>This Issue Only</source>
        <translation>只看这一期</translation>
    </message>
    <message>
        <source>Check All Issues</source>
        <translation>检查所有期刊</translation>
    </message>
    <message>
        <source>Show errors</source>
        <translation>显示错误</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>显示警告</translation>
    </message>
    <message>
        <source>Show remarks</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Show remarks: matters of style, and habits of other years</source>
        <translation>显示提示：风格问题，以及往年的习惯写法</translation>
    </message>
    <message>
        <source>How problems are grouped</source>
        <translation>问题的分组方式</translation>
    </message>
    <message>
        <source>Filter problems</source>
        <translation>筛选问题</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Hide problems</source>
        <translation>隐藏问题</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1，第 %2 行：%3</translation>
    </message>
    <message>
        <source>“%1” must be a text in quotes</source>
        <translation>“%1”必须是引号中的文本</translation>
    </message>
    <message>
        <source>“%1” must be a list of texts</source>
        <translation>“%1”必须是文本列表</translation>
    </message>
    <message>
        <source>“file-pattern” must be a regular expression with the date as its first group</source>
        <translation>“file-pattern”必须是正则表达式，且第一个分组是日期</translation>
    </message>
    <message>
        <source>a section needs an “id” and a “heading”</source>
        <translation>栏目需要“id”和“heading”</translation>
    </message>
    <message>
        <source>“%1” must be true or false</source>
        <translation>“%1”必须是 true 或 false</translation>
    </message>
    <message>
        <source>“lead-counts” must be phrases with “%1” once each</source>
        <translation>“lead-counts”中的每个短语必须恰好包含一个“%1”</translation>
    </message>
    <message>
        <source>each “%1” is written as [[%1]]</source>
        <translation>每个“%1”都应写作 [[%1]]</translation>
    </message>
    <message>
        <source>a source needs a “name”</source>
        <translation>来源需要“name”</translation>
    </message>
</context>
<context>
    <name>Publication</name>
    <message>
        <source>Whether “%1” is a published issue could not be found out.</source>
        <translation>无法确定“%1”是否已经发布。</translation>
    </message>
    <message>
        <source>“%1” is a published issue.</source>
        <translation>“%1”是已发布的一期。</translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a published issue with %n entries.</source>
        <translation>
            <numerusform>“%1”是已发布的一期，有 %n 条。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is a published issue with %n entries: “%2”.</source>
        <translation>
            <numerusform>“%1”是已发布的一期，有 %n 条：“%2”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” links to it in line %2.</source>
        <translation>“%1”第 %2 行有指向它的链接。</translation>
    </message>
    <message>
        <source>Under another name, links to it lead nowhere; if the next issue is written into it, its entries are gone.</source>
        <translation>改名之后，指向它的链接会失效；如果接着用它写下一期，这一期的条目就没了。</translation>
    </message>
    <message>
        <source>If another text is saved over it, its entries are gone, and links to it show that text.</source>
        <translation>如果用别的正文覆盖它，这一期的条目就没了，指向它的链接会显示那份正文。</translation>
    </message>
    <message>
        <source>If it is deleted, its entries are gone, and links to it lead nowhere.</source>
        <translation>删除之后，这一期的条目就没了，指向它的链接也会失效。</translation>
    </message>
    <message>
        <source>What was changed in it since the last commit is kept nowhere else.</source>
        <translation>上次提交之后对它的改动，别处没有留底。</translation>
    </message>
    <message>
        <source>The last commit does not hold it, so git may not be able to bring it back.</source>
        <translation>上次提交里没有它，git 未必能把它找回来。</translation>
    </message>
</context>
<context>
    <name>PublishDialog</name>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>&amp;What publishing writes</source>
        <translation>发布时写入的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Files that publishing writes</source>
        <translation>发布时写入的文件</translation>
    </message>
    <message>
        <source>What changes in the file</source>
        <translation>文件里的改动</translation>
    </message>
    <message>
        <source>Publish &amp;in spite of the errors</source>
        <translation>有错误也要发布(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>发布(&amp;P)</translation>
    </message>
</context>
<context>
    <name>PublishPlan</name>
    <message>
        <source>The issue has no file yet: save it first.</source>
        <translation>这一期还没有文件：请先保存。</translation>
    </message>
    <message>
        <source>%1 is not in the newsletter&apos;s folder “%2”.</source>
        <translation>%1 不在期刊的文件夹“%2”里。</translation>
    </message>
    <message>
        <source>Another program has changed %1: look at that first.</source>
        <translation>别的程序改过 %1：请先看看。</translation>
    </message>
    <message>
        <source>%1 is a link to a file outside of the newsletter&apos;s folder.</source>
        <translation>%1 是一个链接，指向期刊文件夹之外的文件。</translation>
    </message>
    <message>
        <source>There is no list of earlier issues (%1), but the last issue has one.</source>
        <translation>没有%1列表，而上一期有。</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier issue(s) are added to %1.</source>
        <translation>
            <numerusform>将把 %n 期加进%1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 lacks %n earlier issue(s).</source>
        <translation>
            <numerusform>%1还缺 %n 期。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has all earlier issues.</source>
        <translation>%1齐全。</translation>
    </message>
    <message>
        <source>The newsletter has no index of its issues.</source>
        <translation>这份期刊没有目录。</translation>
    </message>
    <message>
        <source>There is no %1, the index of the issues.</source>
        <translation>没有目录文件 %1。</translation>
    </message>
    <message>
        <source>%1 links to this issue.</source>
        <translation>%1 里有这一期的链接。</translation>
    </message>
    <message>
        <source>%1 would lead to %2, but the issue is %3: save it there first.</source>
        <translation>%1 会指向 %2，而这一期是 %3：请先存到那里。</translation>
    </message>
    <message>
        <source>%1 has another file as the issue of %2.</source>
        <translation>%1 里 %2 那一期是另一个文件。</translation>
    </message>
    <message>
        <source>%1 gets a link to this issue.</source>
        <translation>将在 %1 里加上这一期的链接。</translation>
    </message>
    <message>
        <source>In %1, line %2, the link to %3 leads nowhere.</source>
        <translation>%1 第 %2 行指向 %3 的链接已失效。</translation>
    </message>
    <message>
        <source>%1 has no link to %2.</source>
        <translation>%1 里没有 %2 的链接。</translation>
    </message>
    <message>
        <source>Every issue that %1 links to is there.</source>
        <translation>%1 里链接的各期都在。</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recover Unsaved Text</source>
        <translation>恢复未保存的正文</translation>
    </message>
    <message>
        <source>The program ended before these texts were saved. Nothing is lost: each one can be restored as it was, and nothing is deleted unless you discard it.</source>
        <translation>程序结束时这些正文还没有保存。什么都没丢：每一份都可以原样恢复，除非您丢弃，否则不会删除。</translation>
    </message>
    <message>
        <source>&amp;Texts that can be recovered</source>
        <translation>可以恢复的正文(&amp;T)</translation>
    </message>
    <message>
        <source>Texts that can be recovered</source>
        <translation>可以恢复的正文</translation>
    </message>
    <message>
        <source>&amp;Changes that are not in the file</source>
        <translation>文件里没有的改动(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>丢弃(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Save Elsewhere…</source>
        <translation>存到别处(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
    <message>
        <source>“Later” keeps everything for the next start.</source>
        <translation>选“以后再说”会全部保留到下次启动。</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
    <message>
        <source>Restore &amp;All</source>
        <translation>全部恢复(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Repository</name>
    <message>
        <source>“%1” names “%2” as the folder of the issues, which is not inside the repository. Correct the key “folder”.</source>
        <translation>“%1”把“%2”写作各期的文件夹，但它不在仓库内。请改正“folder”一项。</translation>
    </message>
    <message>
        <source>“%1” is no newsletter: neither “%2” nor a folder “%3” is there or in a folder above, and it holds no issue, a file such as “2021-07-18.md”. Open the newsletter&apos;s folder or one of its issues.</source>
        <translation>“%1”不是简报：这里和上级文件夹里都没有“%2”或文件夹“%3”，也没有像“2021-07-18.md”这样的一期。请打开简报的文件夹或其中一期。</translation>
    </message>
    <message>
        <source>“%1” holds no issue: there is no Markdown file in the newsletter&apos;s folder “%2”. Put an issue there, or open another folder.</source>
        <translation>“%1”里没有任何一期：简报文件夹“%2”中没有 Markdown 文件。请放入一期，或打开别的文件夹。</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>Bare address</source>
        <translation>裸露的网址</translation>
    </message>
    <message>
        <source>An address by itself is a link on GitHub only. Chinese text right behind it becomes a part of it there, so that the link is dead.</source>
        <translation>直接写出的网址只在 GitHub 上是链接，而且后面紧跟的中文会被算进网址，链接因此失效。</translation>
    </message>
    <message>
        <source>Puts it into angle brackets.</source>
        <translation>用尖括号括住网址。</translation>
    </message>
    <message>
        <source>Address at the start of a line</source>
        <translation>行首的网址</translation>
    </message>
    <message>
        <source>The site takes “&lt;” at the start of an entry&apos;s line for HTML and ends the entry there.</source>
        <translation>条目里行首的“&lt;”会被网站当作 HTML，条目到此结束。</translation>
    </message>
    <message>
        <source>Writes it as a link.</source>
        <translation>写成链接。</translation>
    </message>
    <message>
        <source>Text that looks like a mail address</source>
        <translation>像邮箱地址的文字</translation>
    </message>
    <message>
        <source>GitHub makes a link to a mail address of it, which nobody wants; the site does not.</source>
        <translation>GitHub 会把它变成没人想要的邮箱链接，网站不会。</translation>
    </message>
    <message>
        <source>Puts spaces around the “@”.</source>
        <translation>在“@”两侧加空格。</translation>
    </message>
    <message>
        <source>Characters that the site replaces</source>
        <translation>会被网站替换的字符</translation>
    </message>
    <message>
        <source>The site curls straight quotes, after Chinese text in the wrong direction, and makes dashes of hyphens and an ellipsis of dots.</source>
        <translation>网站会把直引号换成弯引号（在中文后面方向还会反），把连字符换成破折号，把几个点换成省略号。</translation>
    </message>
    <message>
        <source>Writes the right characters.</source>
        <translation>写成正确的字符。</translation>
    </message>
    <message>
        <source>Backslash in an address</source>
        <translation>网址里的反斜杠</translation>
    </message>
    <message>
        <source>The site does not drop it: the link is dead there.</source>
        <translation>网站不会去掉它，那里的链接因此失效。</translation>
    </message>
    <message>
        <source>Deletes the backslash.</source>
        <translation>删除反斜杠。</translation>
    </message>
    <message>
        <source>Space in an address</source>
        <translation>网址里的空格</translation>
    </message>
    <message>
        <source>GitHub shows the brackets and the address instead of a link; the site makes one.</source>
        <translation>GitHub 显示的不是链接，而是括号和网址；网站会显示成链接。</translation>
    </message>
    <message>
        <source>Encodes the spaces.</source>
        <translation>对空格编码。</translation>
    </message>
    <message>
        <source>Bold text that GitHub does not see</source>
        <translation>GitHub 认不出的加粗</translation>
    </message>
    <message>
        <source>Asterisks between punctuation and a letter neither open nor close bold text on GitHub: readers see the asterisks.</source>
        <translation>星号夹在标点和文字之间时，GitHub 不会把它当作加粗的开头或结尾，读者看到的是星号。</translation>
    </message>
    <message>
        <source>Moves the punctuation behind the asterisks, or uses HTML.</source>
        <translation>把标点移到星号后面，或者改用 HTML。</translation>
    </message>
    <message>
        <source>Spaces inside of backticks</source>
        <translation>反引号内侧的空格</translation>
    </message>
    <message>
        <source>GitHub drops them; on the site they stay, or keep the code from being code.</source>
        <translation>GitHub 会去掉；网站会保留，或者因此不当作代码。</translation>
    </message>
    <message>
        <source>Deletes the spaces.</source>
        <translation>删除空格。</translation>
    </message>
    <message>
        <source>Asterisk as a sign of multiplication</source>
        <translation>用作乘号的星号</translation>
    </message>
    <message>
        <source>Two of them make the text between them italic, and vanish.</source>
        <translation>两个星号会让中间的文字变成斜体，自己则消失。</translation>
    </message>
    <message>
        <source>Escapes the asterisks.</source>
        <translation>在星号前加反斜杠。</translation>
    </message>
    <message>
        <source>Text that looks like a tag</source>
        <translation>像 HTML 标签的文字</translation>
    </message>
    <message>
        <source>What is text on GitHub vanishes as a tag on the site, or the other way round.</source>
        <translation>在 GitHub 上是文字的，在网站上会被当作 HTML 标签而消失，或者正好相反。</translation>
    </message>
    <message>
        <source>Puts a backslash before it.</source>
        <translation>在前面加反斜杠。</translation>
    </message>
    <message>
        <source>Instruction to the site</source>
        <translation>给网站的指令</translation>
    </message>
    <message>
        <source>kramdown, which makes the site, has marks of its own, which GitHub shows as text.</source>
        <translation>生成网站的 kramdown 有自己的标记，GitHub 会把这些标记显示成文字。</translation>
    </message>
    <message>
        <source>This line has nothing but spaces.</source>
        <translation>这一行只有空格。</translation>
    </message>
    <message>
        <source>Delete the spaces</source>
        <translation>删除空格</translation>
    </message>
    <message>
        <source>Line of spaces</source>
        <translation>只有空格的行</translation>
    </message>
    <message>
        <source>It looks blank, but shows up in every comparison with an earlier version.</source>
        <translation>看上去是空行，但每次与旧版本比较时都会冒出来。</translation>
    </message>
    <message>
        <source>Insert a blank line</source>
        <translation>插入空行</translation>
    </message>
    <message>
        <source>This stands below the quote on GitHub, and inside of it on the site.</source>
        <translation>这段内容在 GitHub 上位于引用下面，在网站上则在引用里面。</translation>
    </message>
    <message>
        <source>This ends the list on GitHub, and belongs to its entry on the site.</source>
        <translation>这段内容在 GitHub 上会结束列表，在网站上则属于上面的列表项。</translation>
    </message>
    <message>
        <source>The lines above this one are a heading on GitHub, and text on the site.</source>
        <translation>上面几行在 GitHub 上是标题，在网站上是文字。</translation>
    </message>
    <message>
        <source>This is a rule on GitHub, and text or a heading on the site.</source>
        <translation>这一行在 GitHub 上是分隔线，在网站上是文字或标题。</translation>
    </message>
    <message>
        <source>A heading without text: the site shows its number signs.</source>
        <translation>标题没有文字：网站会显示出“#”。</translation>
    </message>
    <message>
        <source>Delete the line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>An indented heading is a heading on GitHub, and text on the site.</source>
        <translation>缩进的标题在 GitHub 上是标题，在网站上是文字。</translation>
    </message>
    <message>
        <source>Delete the indent</source>
        <translation>删除缩进</translation>
    </message>
    <message>
        <source>This stands below the code on GitHub, and belongs to it on the site.</source>
        <translation>这段内容在 GitHub 上位于代码下面，在网站上则属于代码。</translation>
    </message>
    <message>
        <source>Without a line break, a space stands between this line and the next.</source>
        <translation>没有换行，这一行和下一行之间会多出一个空格。</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>换行</translation>
    </message>
    <message>
        <source>Join the lines</source>
        <translation>合并两行</translation>
    </message>
    <message>
        <source>Move the punctuation behind the bold text</source>
        <translation>把标点移到加粗文字后面</translation>
    </message>
    <message>
        <source>Use &lt;%1&gt;</source>
        <translation>改用 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>GitHub shows these asterisks, the site makes the text bold.</source>
        <translation>GitHub 会显示出这些星号，网站会把文字加粗。</translation>
    </message>
    <message>
        <source>With spaces beside its backticks this is code on GitHub, and text or wider code on the site.</source>
        <translation>反引号内侧有空格：GitHub 显示为代码，网站显示为文字或带空格的代码。</translation>
    </message>
    <message>
        <source>These asterisks are meant as signs of multiplication, and make the text italic.</source>
        <translation>这些星号本是乘号，却会让文字变成斜体。</translation>
    </message>
    <message>
        <source>Escape the asterisks</source>
        <translation>在星号前加反斜杠</translation>
    </message>
    <message>
        <source>Use ×</source>
        <translation>改用 ×</translation>
    </message>
    <message>
        <source>Use &lt;span&gt;</source>
        <translation>改用 &lt;span&gt;</translation>
    </message>
    <message>
        <source>Delete the tags</source>
        <translation>删除这对 HTML 标签</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>删除 HTML 标签</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is a part of the line on GitHub, and a block of its own on the site.</source>
        <translation>&lt;%1&gt; 在 GitHub 上是行内的一部分，在网站上则自成一块。</translation>
    </message>
    <message>
        <source>The HTML above goes on here on GitHub, and is over on the site.</source>
        <translation>上面的 HTML 在 GitHub 上延续到这里，在网站上已经结束。</translation>
    </message>
    <message>
        <source>Write &lt;br /&gt;</source>
        <translation>写成 &lt;br /&gt;</translation>
    </message>
    <message>
        <source>Nothing opened this tag: the site shows it as text.</source>
        <translation>这个 HTML 标签没有开头：网站会把它显示成文字。</translation>
    </message>
    <message>
        <source>“%1” is text on GitHub, and vanishes as a tag on the site.</source>
        <translation>“%1”在 GitHub 上是文字，在网站上会被当作 HTML 标签而消失。</translation>
    </message>
    <message>
        <source>Make it text for both</source>
        <translation>让两边都显示为文字</translation>
    </message>
    <message>
        <source>Write it as a link</source>
        <translation>写成链接</translation>
    </message>
    <message>
        <source>Put it into angle brackets</source>
        <translation>用尖括号括住</translation>
    </message>
    <message>
        <source>The mail address “%1” is a link on GitHub, and text on the site.</source>
        <translation>邮箱地址“%1”在 GitHub 上是链接，在网站上是文字。</translation>
    </message>
    <message>
        <source>GitHub takes “%1” for a mail address and makes a link of it.</source>
        <translation>GitHub 会把“%1”当作邮箱地址，变成链接。</translation>
    </message>
    <message>
        <source>Put spaces around the @</source>
        <translation>在 @ 两侧加空格</translation>
    </message>
    <message>
        <source>Write it as code</source>
        <translation>写成代码</translation>
    </message>
    <message>
        <source>Use straight quotes</source>
        <translation>改用直引号</translation>
    </message>
    <message>
        <source>Encode the spaces</source>
        <translation>对空格编码</translation>
    </message>
    <message>
        <source>The address is no link on the site, and on GitHub what follows it belongs to it, so that the link is dead.</source>
        <translation>这个网址在网站上不是链接；在 GitHub 上，后面的文字会被算进网址，链接因此失效。</translation>
    </message>
    <message>
        <source>A bare address is a link on GitHub, and text on the site.</source>
        <translation>裸露的网址在 GitHub 上是链接，在网站上是文字。</translation>
    </message>
    <message>
        <source>An address in angle brackets at the start of a line ends the entry on the site.</source>
        <translation>行首用尖括号括住的网址，在网站上会结束条目。</translation>
    </message>
    <message>
        <source>GitHub drops the backslash of this address, the site keeps it.</source>
        <translation>这个网址里的反斜杠，GitHub 会去掉，网站会保留。</translation>
    </message>
    <message>
        <source>Delete the backslashes</source>
        <translation>删除反斜杠</translation>
    </message>
    <message>
        <source>An address with spaces is no link on GitHub, and one on the site.</source>
        <translation>带空格的网址在 GitHub 上不是链接，在网站上是链接。</translation>
    </message>
    <message>
        <source>Indent the list by four columns</source>
        <translation>把列表缩进四格</translation>
    </message>
    <message>
        <source>Blank lines between some entries only: GitHub spaces all of them, the site some.</source>
        <translation>只有部分列表项之间有空行：GitHub 会拉开所有项的间距，网站只拉开一部分。</translation>
    </message>
    <message>
        <source>Delete the blank lines</source>
        <translation>删除空行</translation>
    </message>
    <message>
        <source>Some entries are followed by a blank line, this one is not: GitHub spaces all of them, the site some.</source>
        <translation>有的列表项后面有空行，这一项没有：GitHub 会拉开所有项的间距，网站只拉开一部分。</translation>
    </message>
    <message>
        <source>This list ends the entry on GitHub, and belongs to the entry on the site.</source>
        <translation>这个列表在 GitHub 上会结束条目，在网站上则属于条目。</translation>
    </message>
    <message>
        <source>Number from 1</source>
        <translation>从 1 编号</translation>
    </message>
    <message>
        <source>Make it text</source>
        <translation>改为文字</translation>
    </message>
    <message>
        <source>This list starts at %1 on GitHub, and at 1 on the site.</source>
        <translation>这个列表在 GitHub 上从 %1 开始，在网站上从 1 开始。</translation>
    </message>
    <message>
        <source>The bullet changes from “%1” to “%2”: GitHub starts another list, the site does not.</source>
        <translation>列表符号从“%1”变成了“%2”：GitHub 会另起一个列表，网站不会。</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>改用“%1”</translation>
    </message>
    <message>
        <source>A bullet without text: GitHub shows an empty entry, the site a hyphen or a heading.</source>
        <translation>列表符号后面没有文字：GitHub 会显示空的一项，网站会显示连字符或标题。</translation>
    </message>
    <message>
        <source>“%1” is text on GitHub, and starts a list on the site.</source>
        <translation>“%1”在 GitHub 上是文字，在网站上会开始一个列表。</translation>
    </message>
    <message>
        <source>“1)” is a list on GitHub, and text on the site.</source>
        <translation>“1)”在 GitHub 上是列表，在网站上是文字。</translation>
    </message>
    <message>
        <source>Use “1.”</source>
        <translation>改用“1.”</translation>
    </message>
    <message>
        <source>Bar that makes a table</source>
        <translation>造成表格的竖线</translation>
    </message>
    <message>
        <source>The site makes a table of a paragraph with a “|” in every line: a link with a bar in its text is cut into two cells, and is no link any more.</source>
        <translation>段落的每一行都有“|”时，网站会把它变成表格：文字里带竖线的链接会被切成两格，不再是链接。</translation>
    </message>
    <message>
        <source>Puts a backslash before the bar.</source>
        <translation>在竖线前加反斜杠。</translation>
    </message>
    <message>
        <source>HTML at the start of a line</source>
        <translation>行首的 HTML</translation>
    </message>
    <message>
        <source>Writes &lt;span&gt; instead.</source>
        <translation>改用 &lt;span&gt;。</translation>
    </message>
    <message>
        <source>Block right below a quote</source>
        <translation>引用下面紧跟其他内容</translation>
    </message>
    <message>
        <source>Without a blank line, the site puts what follows a quote into it.</source>
        <translation>没有空行时，网站会把后面的内容并入引用。</translation>
    </message>
    <message>
        <source>Inserts a blank line.</source>
        <translation>插入空行。</translation>
    </message>
    <message>
        <source>Numbers beside bullets</source>
        <translation>编号与列表符号并列</translation>
    </message>
    <message>
        <source>Indents the list, and numbers it from 1.</source>
        <translation>缩进列表，并从 1 编号。</translation>
    </message>
    <message>
        <source>Blank lines between some entries</source>
        <translation>部分列表项之间有空行</translation>
    </message>
    <message>
        <source>Where blank lines stand between some entries of a list, GitHub spaces all of them out, and the site only those.</source>
        <translation>列表里只有部分项之间有空行时，GitHub 会拉开所有项的间距，网站只拉开这几项。</translation>
    </message>
    <message>
        <source>Deletes the blank lines.</source>
        <translation>删除空行。</translation>
    </message>
    <message>
        <source>Table row of hyphens</source>
        <translation>全是连字符的表格行</translation>
    </message>
    <message>
        <source>The site takes it for a line between two parts of the table, and leaves it out.</source>
        <translation>网站会把它当作表格两部分之间的分隔，不显示这一行。</translation>
    </message>
    <message>
        <source>Writes dashes instead of hyphens.</source>
        <translation>把连字符改成破折号。</translation>
    </message>
    <message>
        <source>Bullet without text</source>
        <translation>没有文字的列表符号</translation>
    </message>
    <message>
        <source>GitHub shows an empty entry; the site shows a hyphen, or makes a heading of the line above.</source>
        <translation>GitHub 会显示空的一项；网站会显示一个连字符，或者把上一行变成标题。</translation>
    </message>
    <message>
        <source>Deletes the line.</source>
        <translation>删除这一行。</translation>
    </message>
    <message>
        <source>List that does not start at 1</source>
        <translation>不从 1 开始的列表</translation>
    </message>
    <message>
        <source>GitHub shows the numbers as written, the site counts from 1.</source>
        <translation>GitHub 按写的编号显示，网站从 1 数起。</translation>
    </message>
    <message>
        <source>Numbers the list from 1.</source>
        <translation>从 1 编号。</translation>
    </message>
    <message>
        <source>Block right below a list</source>
        <translation>列表下面紧跟其他内容</translation>
    </message>
    <message>
        <source>Without a blank line, a heading, a quote or code below a list belongs to its last entry on the site.</source>
        <translation>列表下面的标题、引用或代码，前面没有空行时，在网站上属于列表的最后一项。</translation>
    </message>
    <message>
        <source>List mark inside of a paragraph</source>
        <translation>段落里的列表记号</translation>
    </message>
    <message>
        <source>The site starts a list at any line that begins like one; GitHub only where the number is 1.</source>
        <translation>只要行首像列表，网站就会开始一个列表；GitHub 只在编号为 1 时才这样。</translation>
    </message>
    <message>
        <source>Puts a backslash into the mark.</source>
        <translation>在记号里加反斜杠。</translation>
    </message>
    <message>
        <source>Rule without blank line</source>
        <translation>分隔线前没有空行</translation>
    </message>
    <message>
        <source>Hyphens below text are a rule, a heading or plain text, depending on who reads them.</source>
        <translation>文字下面的一排连字符，可能被读成分隔线、标题或普通文字，各处不一。</translation>
    </message>
    <message>
        <source>Bullets of two kinds</source>
        <translation>两种列表符号</translation>
    </message>
    <message>
        <source>GitHub starts another list where the bullet changes, the site goes on with the same one.</source>
        <translation>列表符号一变，GitHub 就另起一个列表，网站则接着同一个列表。</translation>
    </message>
    <message>
        <source>Uses the bullet of the list above.</source>
        <translation>沿用上面列表的符号。</translation>
    </message>
    <message>
        <source>Numbers with parentheses</source>
        <translation>带括号的编号</translation>
    </message>
    <message>
        <source>“1)” starts a list on GitHub, and is text on the site.</source>
        <translation>“1)”在 GitHub 上会开始一个列表，在网站上是文字。</translation>
    </message>
    <message>
        <source>Writes “1.”.</source>
        <translation>写成“1.”。</translation>
    </message>
    <message>
        <source>Indented or empty heading</source>
        <translation>缩进的或空的标题</translation>
    </message>
    <message>
        <source>Number signs that do not stand at the start of the line, or have no text behind them, are a heading on GitHub and text on the site.</source>
        <translation>“#”不在行首，或者后面没有文字时，在 GitHub 上是标题，在网站上是文字。</translation>
    </message>
    <message>
        <source>Deletes the indent, or the empty heading.</source>
        <translation>删除缩进，或者删除空标题。</translation>
    </message>
    <message>
        <source>Text right below a block of HTML</source>
        <translation>HTML 下面紧跟文字</translation>
    </message>
    <message>
        <source>HTML goes on to the next blank line on GitHub: Markdown there is not read. On the site it ends with its closing tag.</source>
        <translation>在 GitHub 上，HTML 一直延续到下一个空行，其中的 Markdown 不会解析；在网站上，遇到结束标签就结束。</translation>
    </message>
    <message>
        <source>Text right beside a table</source>
        <translation>表格紧挨文字</translation>
    </message>
    <message>
        <source>The site shows a table as text where no blank line parts it from other text.</source>
        <translation>表格和其他文字之间没有空行时，网站会把表格显示成文字。</translation>
    </message>
    <message>
        <source>Text right below indented code</source>
        <translation>缩进代码下面紧跟文字</translation>
    </message>
    <message>
        <source>The site takes the line for code, too.</source>
        <translation>网站会把这一行也当作代码。</translation>
    </message>
    <message>
        <source>Line end between Chinese characters</source>
        <translation>中文之间断行</translation>
    </message>
    <message>
        <source>Lines of one paragraph are joined with a space, which Chinese text does not have.</source>
        <translation>同一段落的各行会用空格连起来，而中文里不该有这个空格。</translation>
    </message>
    <message>
        <source>Breaks the line, or joins both.</source>
        <translation>换行，或者合并两行。</translation>
    </message>
    <message>
        <source>“%1” is text on GitHub, and an instruction on the site.</source>
        <translation>“%1”在 GitHub 上是文字，在网站上是指令。</translation>
    </message>
    <message>
        <source>“%1” is text on GitHub, and mathematics on the site.</source>
        <translation>“%1”在 GitHub 上是文字，在网站上是数学公式。</translation>
    </message>
    <message>
        <source>“%1” is text on GitHub, and the end of a block on the site.</source>
        <translation>“%1”在 GitHub 上是文字，在网站上表示一块内容结束。</translation>
    </message>
    <message>
        <source>Escape the bar</source>
        <translation>在竖线前加反斜杠</translation>
    </message>
    <message>
        <source>Use a dash</source>
        <translation>改用破折号</translation>
    </message>
    <message>
        <source>Text stands right above this table: the site shows it as text.</source>
        <translation>表格上面紧挨着文字：网站会把表格显示成文字。</translation>
    </message>
    <message>
        <source>Use a full-width bar</source>
        <translation>改用全角竖线</translation>
    </message>
    <message>
        <source>The bar makes a table of this paragraph on the site, and breaks its links.</source>
        <translation>竖线会让这一段在网站上变成表格，链接也会断开。</translation>
    </message>
    <message>
        <source>A row of hyphens is a row on GitHub, and a line between rows on the site.</source>
        <translation>全是连字符的一行，在 GitHub 上是表格行，在网站上是行间的分隔。</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>This is a row of the table on GitHub, and text on the site.</source>
        <translation>这一行在 GitHub 上是表格行，在网站上是文字。</translation>
    </message>
    <message>
        <source>No blank line stands above this table: the site shows it as text.</source>
        <translation>表格上面没有空行：网站会把表格显示成文字。</translation>
    </message>
    <message>
        <source>No blank line stands below this table: the site shows the table as text.</source>
        <translation>表格下面没有空行：网站会把表格显示成文字。</translation>
    </message>
    <message>
        <source>GitHub shows these quotes straight, the site curls them, and the first one often the wrong way.</source>
        <translation>这对直引号，GitHub 原样显示，网站会换成弯引号，而且前一个往往方向不对。</translation>
    </message>
    <message>
        <source>Use “ and ”</source>
        <translation>改用 “ 和 ”</translation>
    </message>
    <message>
        <source>GitHub shows this quote straight, the site curls it.</source>
        <translation>这个直引号，GitHub 原样显示，网站会换成弯引号。</translation>
    </message>
    <message>
        <source>Use ‘</source>
        <translation>改用 ‘</translation>
    </message>
    <message>
        <source>Use ’</source>
        <translation>改用 ’</translation>
    </message>
    <message>
        <source>Use a range dash</source>
        <translation>改用连接号</translation>
    </message>
    <message>
        <source>The site replaces “%1” by a dash.</source>
        <translation>网站会把“%1”换成破折号。</translation>
    </message>
    <message>
        <source>The site replaces “%1” by an ellipsis.</source>
        <translation>网站会把“%1”换成省略号。</translation>
    </message>
    <message>
        <source>Use book title marks</source>
        <translation>改用书名号</translation>
    </message>
    <message>
        <source>The site replaces “%1” by a quotation mark.</source>
        <translation>网站会把“%1”换成引号。</translation>
    </message>
    <message>
        <source>Keep it as it is, with a backslash</source>
        <translation>加反斜杠，原样保留</translation>
    </message>
    <message>
        <source>Delete the inner bracket</source>
        <translation>删除里面的方括号</translation>
    </message>
    <message>
        <source>Close the bracket</source>
        <translation>补上右方括号</translation>
    </message>
    <message>
        <source>Delete the bracket</source>
        <translation>删除方括号</translation>
    </message>
    <message>
        <source>Use the title as address</source>
        <translation>用标题作网址</translation>
    </message>
    <message>
        <source>Take it into the title</source>
        <translation>并入标题</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>删除它</translation>
    </message>
    <message>
        <source>Put it on a line of its own</source>
        <translation>另起一行</translation>
    </message>
    <message>
        <source>This entry has nothing behind its “-”.</source>
        <translation>这一条只有“-”，后面什么也没有。</translation>
    </message>
    <message>
        <source>An entry starts with “- [” at the very start of its line.</source>
        <translation>条目应在行首以“- [”开头。</translation>
    </message>
    <message>
        <source>Write “- [”</source>
        <translation>写成“- [”</translation>
    </message>
    <message>
        <source>A “-” starts an entry only with a space behind it.</source>
        <translation>“-”后面有空格，才能开始一个条目。</translation>
    </message>
    <message>
        <source>Insert a space</source>
        <translation>插入空格</translation>
    </message>
    <message>
        <source>The bracket before “%1” is not closed.</source>
        <translation>“%1”前面的方括号没有闭合。</translation>
    </message>
    <message>
        <source>The bracket before “%1” is missing.</source>
        <translation>“%1”前面缺少方括号。</translation>
    </message>
    <message>
        <source>Write the bracket</source>
        <translation>补上方括号</translation>
    </message>
    <message>
        <source>Close the parenthesis</source>
        <translation>补上右括号</translation>
    </message>
    <message>
        <source>The address of “%1” is not between parentheses.</source>
        <translation>“%1”的网址没有括在括号里。</translation>
    </message>
    <message>
        <source>The address of “%1” stands between full-width parentheses: it is no link.</source>
        <translation>“%1”的网址括在全角括号里，不是链接。</translation>
    </message>
    <message>
        <source>This entry has neither title nor address.</source>
        <translation>这一条既没有标题，也没有网址。</translation>
    </message>
    <message>
        <source>The link of “%1” has no address.</source>
        <translation>“%1”的链接没有网址。</translation>
    </message>
    <message>
        <source>“%1” is no link.</source>
        <translation>“%1”不是链接。</translation>
    </message>
    <message>
        <source>Write “%1”</source>
        <translation>写成“%1”</translation>
    </message>
    <message>
        <source>This entry has an address where its title should be.</source>
        <translation>这一条该写标题的地方写了网址。</translation>
    </message>
    <message>
        <source>“%1” stands outside of the entry&apos;s link.</source>
        <translation>“%1”在条目的链接之外。</translation>
    </message>
    <message>
        <source>Broken start of an entry</source>
        <translation>条目的开头有误</translation>
    </message>
    <message>
        <source>Without “- ” at the start of the line it is no entry: its text is glued to the entry above.</source>
        <translation>行首没有“- ”就不是条目，文字会接到上一条后面。</translation>
    </message>
    <message>
        <source>Writes “- [” at the start of the line.</source>
        <translation>在行首写上“- [”。</translation>
    </message>
    <message>
        <source>Bracket without its partner</source>
        <translation>不成对的方括号</translation>
    </message>
    <message>
        <source>Readers see brackets and an address instead of a link.</source>
        <translation>读者看到的不是链接，而是括号和网址。</translation>
    </message>
    <message>
        <source>Writes the missing bracket.</source>
        <translation>补上缺少的方括号。</translation>
    </message>
    <message>
        <source>Address without parentheses</source>
        <translation>网址没有括号</translation>
    </message>
    <message>
        <source>Writes the missing parenthesis.</source>
        <translation>补上缺少的括号。</translation>
    </message>
    <message>
        <source>Full-width parentheses around an address</source>
        <translation>网址用了全角括号</translation>
    </message>
    <message>
        <source>Only “(” and “)” make a link; with “（” and “）” readers see the raw text.</source>
        <translation>只有“(”和“)”才能写成链接；用“（”和“）”，读者看到的是原文。</translation>
    </message>
    <message>
        <source>Writes ASCII parentheses.</source>
        <translation>改成半角括号。</translation>
    </message>
    <message>
        <source>Link without address</source>
        <translation>没有网址的链接</translation>
    </message>
    <message>
        <source>A click on it leads nowhere.</source>
        <translation>点了也打不开任何网页。</translation>
    </message>
    <message>
        <source>Takes the address from a line of the entry.</source>
        <translation>从条目的某一行取网址。</translation>
    </message>
    <message>
        <source>Title that is no link</source>
        <translation>标题没有链接</translation>
    </message>
    <message>
        <source>Readers expect to get to the article by its title.</source>
        <translation>读者习惯点标题打开文章。</translation>
    </message>
    <message>
        <source>Links the title to an address of the entry.</source>
        <translation>把标题链接到条目里的网址。</translation>
    </message>
    <message>
        <source>Address instead of a title</source>
        <translation>用网址代替标题</translation>
    </message>
    <message>
        <source>It does not say what the entry is about.</source>
        <translation>看不出这一条讲的是什么。</translation>
    </message>
    <message>
        <source>Writes the name of the repository.</source>
        <translation>写成仓库的名称。</translation>
    </message>
    <message>
        <source>Text beside the link of a title</source>
        <translation>标题链接旁的文字</translation>
    </message>
    <message>
        <source>A title line has tags and links; other text there is mostly a paste that went wrong.</source>
        <translation>标题行只有标签和链接，其他文字多半是粘贴出了错。</translation>
    </message>
    <message>
        <source>Moves the text to a line of its own or into the title, or deletes it.</source>
        <translation>把文字另起一行、并入标题，或者删除。</translation>
    </message>
    <message>
        <source>GitHub takes “%1” for a part of the address, and the link is dead.</source>
        <translation>GitHub 会把“%1”当作网址的一部分，链接就失效了。</translation>
    </message>
    <message>
        <source>This address of a search result is valid for some hours only.</source>
        <translation>这个网址来自搜索结果，只在几小时内有效。</translation>
    </message>
    <message>
        <source>GitHub strikes out the text between these two “~”.</source>
        <translation>GitHub 会给这两个“~”之间的文字加删除线。</translation>
    </message>
    <message>
        <source>Show them as they are: “\~”</source>
        <translation>原样显示：“\~”</translation>
    </message>
    <message>
        <source>Put “～”</source>
        <translation>改用“～”</translation>
    </message>
    <message>
        <source>Show it as it is: “\&lt;”</source>
        <translation>原样显示：“\&lt;”</translation>
    </message>
    <message>
        <source>“%1” is read as HTML and not shown.</source>
        <translation>“%1”会被当作 HTML，不会显示出来。</translation>
    </message>
    <message>
        <source>Text glued to an address</source>
        <translation>网址后面紧跟文字</translation>
    </message>
    <message>
        <source>GitHub takes all up to the next space for the address, and the link is dead.</source>
        <translation>GitHub 会把下一个空格之前的内容都算进网址，链接因此失效。</translation>
    </message>
    <message>
        <source>Puts the address between “&lt;” and “&gt;”, or makes a link of it.</source>
        <translation>用“&lt;”和“&gt;”括住网址，或者改成链接。</translation>
    </message>
    <message>
        <source>Address that expires</source>
        <translation>会过期的网址</translation>
    </message>
    <message>
        <source>WeChat&apos;s search gives addresses with a time stamp and a signature that lead nowhere after some hours. Open the article and copy its own address.</source>
        <translation>微信搜索给出的网址带有时间戳和签名，几小时后就会失效。请打开文章，复制文章本身的网址。</translation>
    </message>
    <message>
        <source>Text struck out by accident</source>
        <translation>意外的删除线</translation>
    </message>
    <message>
        <source>GitHub strikes out what is between two single “~”; the site does not.</source>
        <translation>GitHub 会给两个单独的“~”之间的内容加删除线，网站不会。</translation>
    </message>
    <message>
        <source>Writes “\~”, or “～”.</source>
        <translation>写成“\~”或“～”。</translation>
    </message>
    <message>
        <source>Angle brackets read as HTML</source>
        <translation>尖括号被当作 HTML</translation>
    </message>
    <message>
        <source>A text between “&lt;” and “&gt;” that looks like a tag is not shown to readers.</source>
        <translation>“&lt;”和“&gt;”之间的文字如果像 HTML 标签，读者就看不到。</translation>
    </message>
    <message>
        <source>Writes “\&lt;”.</source>
        <translation>写成“\&lt;”。</translation>
    </message>
    <message>
        <source>This entry stands in %1 as it is here.</source>
        <translation>这一条在 %1 里一模一样。</translation>
    </message>
    <message>
        <source>Delete the entry</source>
        <translation>删除这一条</translation>
    </message>
    <message>
        <source>This is the link of an entry in %1, the issue before.</source>
        <translation>上一期 %1 里有一条用的就是这个链接。</translation>
    </message>
    <message>
        <source>The lead of %1 says the same.</source>
        <translation>%1 的导读写得一样。</translation>
    </message>
    <message>
        <source>This news is in %1, too.</source>
        <translation>这条小新闻在 %1 里也有。</translation>
    </message>
    <message>
        <source>“%1” in line %2 has the same link.</source>
        <translation>第 %2 行的“%1”用的是同一个链接。</translation>
    </message>
    <message>
        <source>This link is already in %1.</source>
        <translation>这个链接已经在 %1 里出现过。</translation>
    </message>
    <message>
        <source>Left over from the issue before</source>
        <translation>上一期留下的内容</translation>
    </message>
    <message>
        <source>An issue that was begun as a copy of the one before still has an entry, a piece of news or a part of the lead of it: readers get old news.</source>
        <translation>复制上一期写成的一期，还留着上一期的条目、小新闻或部分导读：读者看到的是旧内容。</translation>
    </message>
    <message>
        <source>Deletes the entry or the line, if all of it is as it was.</source>
        <translation>如果完全没有改过，就删除这一条或这一行。</translation>
    </message>
    <message>
        <source>Two entries with one link</source>
        <translation>两条用了同一个链接</translation>
    </message>
    <message>
        <source>One of the two leads readers to a page about something else, or the same page is presented twice.</source>
        <translation>其中一条会把读者带到不相干的网页，或者同一个网页介绍了两遍。</translation>
    </message>
    <message>
        <source>Link of an older issue</source>
        <translation>往期用过的链接</translation>
    </message>
    <message>
        <source>Readers have been shown this page before. Two addresses count as the same if they differ only in http or https, in tracking parameters or in the version of a paper. Links that may come again are listed in jianbao.toml, allow-links.</source>
        <translation>这个网页以前给读者推荐过。只有 http 与 https、跟踪参数或论文版本不同的两个网址，算作同一个。可以重复出现的链接列在 jianbao.toml 的 allow-links 里。</translation>
    </message>
    <message>
        <source>“%1” has nothing but its title.</source>
        <translation>“%1”只有标题。</translation>
    </message>
    <message>
        <source>The blank line ends the entry: what follows is not part of it any more.</source>
        <translation>空行会结束条目：后面的内容不再属于它。</translation>
    </message>
    <message>
        <source>Delete the blank line</source>
        <translation>删除空行</translation>
    </message>
    <message>
        <source>Indent the text</source>
        <translation>缩进文字</translation>
    </message>
    <message>
        <source>“%1” has a body, but no line “%2：…”.</source>
        <translation>“%1”有正文，但没有“%2：…”一行。</translation>
    </message>
    <message>
        <source>Write “%1：”</source>
        <translation>写上“%1：”</translation>
    </message>
    <message>
        <source>No colon stands behind “%1”.</source>
        <translation>“%1”后面没有冒号。</translation>
    </message>
    <message>
        <source>Write “：”</source>
        <translation>写成“：”</translation>
    </message>
    <message>
        <source>“%1” has a line “%2：…” already.</source>
        <translation>“%1”已经有“%2：…”一行。</translation>
    </message>
    <message>
        <source>Delete the label</source>
        <translation>删除字段标签</translation>
    </message>
    <message>
        <source>An ASCII colon stands behind “%1”.</source>
        <translation>“%1”后面用了半角冒号。</translation>
    </message>
    <message>
        <source>Nothing stands behind “%1”.</source>
        <translation>“%1”后面没有内容。</translation>
    </message>
    <message>
        <source>The text of “%1” begins only on the next line.</source>
        <translation>“%1”的内容从下一行才开始。</translation>
    </message>
    <message>
        <source>Put the text behind it</source>
        <translation>把文字接在后面</translation>
    </message>
    <message>
        <source>This line of the entry is indented.</source>
        <translation>条目的这一行有缩进。</translation>
    </message>
    <message>
        <source>Entry without body</source>
        <translation>只有标题的条目</translation>
    </message>
    <message>
        <source>Readers do not learn what the article is about.</source>
        <translation>读者不知道文章讲的是什么。</translation>
    </message>
    <message>
        <source>Blank line inside an entry</source>
        <translation>条目里的空行</translation>
    </message>
    <message>
        <source>It ends the entry: the text below stands on its own, and the list is torn.</source>
        <translation>空行会结束条目：下面的文字自成一段，列表也断成两截。</translation>
    </message>
    <message>
        <source>Deletes the blank line, or indents the text below a list.</source>
        <translation>删除空行，或者缩进列表下面的文字。</translation>
    </message>
    <message>
        <source>Entry without summary</source>
        <translation>条目没有摘要</translation>
    </message>
    <message>
        <source>Readers look for “摘要：” in every entry.</source>
        <translation>读者会在每一条里找“摘要：”。</translation>
    </message>
    <message>
        <source>Writes “摘要：” before the entry&apos;s text.</source>
        <translation>在条目的正文前写上“摘要：”。</translation>
    </message>
    <message>
        <source>Summary without colon</source>
        <translation>摘要后没有冒号</translation>
    </message>
    <message>
        <source>The label runs into the text.</source>
        <translation>字段标签和正文连在了一起。</translation>
    </message>
    <message>
        <source>Writes “：”.</source>
        <translation>写成“：”。</translation>
    </message>
    <message>
        <source>Two summaries in an entry</source>
        <translation>一条里有两个摘要</translation>
    </message>
    <message>
        <source>Mostly a paste that was done twice, or an entry that lost its title.</source>
        <translation>多半是粘贴了两次，或者有一条丢了标题。</translation>
    </message>
    <message>
        <source>Deletes the second label.</source>
        <translation>删除后一个字段标签。</translation>
    </message>
    <message>
        <source>ASCII colon behind a label</source>
        <translation>字段标签后面的半角冒号</translation>
    </message>
    <message>
        <source>All other labels have “：”.</source>
        <translation>其他字段标签用的都是“：”。</translation>
    </message>
    <message>
        <source>Label with nothing behind it</source>
        <translation>字段标签后没有内容</translation>
    </message>
    <message>
        <source>It is left over from the template.</source>
        <translation>这是模板里留下来的。</translation>
    </message>
    <message>
        <source>Deletes the line, or puts the text of the next one behind it.</source>
        <translation>删除这一行，或者把下一行的文字接在后面。</translation>
    </message>
    <message>
        <source>Indented label</source>
        <translation>缩进的字段标签</translation>
    </message>
    <message>
        <source>Readers do not see it, but the lines of entries start at the left edge.</source>
        <translation>读者看不出来，但条目的各行应从行首写起。</translation>
    </message>
    <message>
        <source>Break the line here</source>
        <translation>在这里换行</translation>
    </message>
    <message>
        <source>The next line goes on in the line of the title: two spaces are missing here.</source>
        <translation>下一行会接在标题后面：这里缺两个空格。</translation>
    </message>
    <message>
        <source>The next line goes on in this one: two spaces are missing here.</source>
        <translation>下一行会接在这一行后面：这里缺两个空格。</translation>
    </message>
    <message>
        <source>One space is no line break: the next line goes on in this one.</source>
        <translation>一个空格不算换行：下一行会接在这一行后面。</translation>
    </message>
    <message>
        <source>This line ends with one space: a line break has two.</source>
        <translation>这一行末尾只有一个空格：换行需要两个。</translation>
    </message>
    <message>
        <source>This line ends with a space.</source>
        <translation>这一行末尾有空格。</translation>
    </message>
    <message>
        <source>Delete the space</source>
        <translation>删除空格</translation>
    </message>
    <message numerus="yes">
        <source>This line ends with %n spaces: two are a line break.</source>
        <translation>
            <numerusform>这一行末尾有 %n 个空格：换行只需要两个。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two spaces</source>
        <translation>保留两个空格</translation>
    </message>
    <message>
        <source>Title without line break</source>
        <translation>标题后没有换行</translation>
    </message>
    <message>
        <source>Without two spaces at its end the title and the text below it are one line.</source>
        <translation>标题行末尾没有两个空格，就会和下面的文字连成一行。</translation>
    </message>
    <message>
        <source>Adds the spaces that are missing.</source>
        <translation>补上缺少的空格。</translation>
    </message>
    <message>
        <source>Missing line break</source>
        <translation>缺少换行</translation>
    </message>
    <message>
        <source>Without two spaces at the end of a line the next one is glued to it.</source>
        <translation>行末没有两个空格，下一行就会接上来。</translation>
    </message>
    <message>
        <source>One space at the end of a line</source>
        <translation>行末只有一个空格</translation>
    </message>
    <message>
        <source>It looks like a line break, but is none: two spaces are needed.</source>
        <translation>看上去像换行，其实不是：换行需要两个空格。</translation>
    </message>
    <message>
        <source>Adds the second space, or deletes the one where no break is needed.</source>
        <translation>补上第二个空格；不需要换行的地方，删除这个空格。</translation>
    </message>
    <message>
        <source>More than two spaces at the end of a line</source>
        <translation>行末多于两个空格</translation>
    </message>
    <message>
        <source>Two spaces break a line; readers do not see more.</source>
        <translation>两个空格就能换行，多出来的读者看不到。</translation>
    </message>
    <message>
        <source>Deletes all but two.</source>
        <translation>只留两个，其余删除。</translation>
    </message>
    <message>
        <source>Write “https://”</source>
        <translation>写上“https://”</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>Link to a file that is not there</source>
        <translation>链接的文件不存在</translation>
    </message>
    <message>
        <source>Readers get an error page, or see no image.</source>
        <translation>读者会看到出错的页面，或者看不到图片。</translation>
    </message>
    <message>
        <source>Writes “https://” where that is what is missing.</source>
        <translation>如果只是缺了“https://”，就补上。</translation>
    </message>
    <message>
        <source>The issue has no heading “# %1 (date)”.</source>
        <translation>这一期没有标题“# %1 (日期)”。</translation>
    </message>
    <message>
        <source>Write the heading</source>
        <translation>写上标题</translation>
    </message>
    <message>
        <source>The heading has no date.</source>
        <translation>本期标题里没有日期。</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>写成 %1</translation>
    </message>
    <message>
        <source>The heading says %1, but the file is called %2.</source>
        <translation>本期标题写的是 %1，文件名却是 %2。</translation>
    </message>
    <message>
        <source>No topics stand behind the heading&apos;s “%1”.</source>
        <translation>本期标题的“%1”后面没有话题。</translation>
    </message>
    <message>
        <source>Delete “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>The heading&apos;s date is still open.</source>
        <translation>本期标题的日期还没有定。</translation>
    </message>
    <message>
        <source>The heading still has a placeholder for its topics.</source>
        <translation>本期标题里还留着话题的占位文字。</translation>
    </message>
    <message>
        <source>The heading&apos;s topics are not parted from its date by “：”.</source>
        <translation>本期标题的话题和日期之间不是“：”。</translation>
    </message>
    <message>
        <source>Issue without heading</source>
        <translation>这一期没有标题</translation>
    </message>
    <message>
        <source>The page has no title, and nothing in it says of which day it is.</source>
        <translation>网页没有标题，也看不出是哪一天的。</translation>
    </message>
    <message>
        <source>Writes the heading with the date of the file&apos;s name.</source>
        <translation>按文件名的日期写上标题。</translation>
    </message>
    <message>
        <source>Heading of another date</source>
        <translation>标题的日期不符</translation>
    </message>
    <message>
        <source>Readers see the wrong date: mostly that of the issue from which this one was copied.</source>
        <translation>读者会看到错误的日期，多半来自复制时所用的那一期。</translation>
    </message>
    <message>
        <source>Writes the date of the file&apos;s name.</source>
        <translation>写成文件名的日期。</translation>
    </message>
    <message>
        <source>Colon without topics</source>
        <translation>冒号后没有话题</translation>
    </message>
    <message>
        <source>The heading ends as if something was missing.</source>
        <translation>标题看上去没有写完。</translation>
    </message>
    <message>
        <source>Deletes the colon.</source>
        <translation>删除冒号。</translation>
    </message>
    <message>
        <source>Placeholder in the heading</source>
        <translation>标题里的占位文字</translation>
    </message>
    <message>
        <source>“&lt;…&gt;” is raw HTML: readers do not see it, and it is easily forgotten.</source>
        <translation>“&lt;…&gt;”会被当作 HTML：读者看不到，也容易忘记改。</translation>
    </message>
    <message>
        <source>Topics without colon</source>
        <translation>话题前没有冒号</translation>
    </message>
    <message>
        <source>In other issues “：” stands between the date and the topics.</source>
        <translation>其他各期在日期和话题之间用“：”。</translation>
    </message>
    <message>
        <source>This link leads to the issue that it stands in.</source>
        <translation>这个链接指向它所在的这一期。</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>去掉</translation>
    </message>
    <message>
        <source>There is no issue “%1” to go to.</source>
        <translation>要链接的“%1”这一期不存在。</translation>
    </message>
    <message>
        <source>Keep the date without the link</source>
        <translation>去掉链接，保留日期</translation>
    </message>
    <message>
        <source>“%1” has no table or list of issues.</source>
        <translation>“%1”里没有期刊的表格或列表。</translation>
    </message>
    <message>
        <source>Add it</source>
        <translation>加上</translation>
    </message>
    <message>
        <source>The issue %1 is not in the index.</source>
        <translation>目录里没有 %1 这一期。</translation>
    </message>
    <message>
        <source>The issue %1 stands below the header of another year.</source>
        <translation>%1 这一期放在了别的年份下面。</translation>
    </message>
    <message>
        <source>The label of the issue %1 is the name of its file.</source>
        <translation>%1 这一期的链接文字是文件名。</translation>
    </message>
    <message>
        <source>Write the date alone</source>
        <translation>只写日期</translation>
    </message>
    <message>
        <source>Index entry without its issue</source>
        <translation>索引条目没有对应的期刊</translation>
    </message>
    <message>
        <source>Readers of the index who follow the link find that there is no such page: the file was renamed or overwritten.</source>
        <translation>读者从目录点开链接，会发现没有这个网页：文件改了名，或者被覆盖了。</translation>
    </message>
    <message>
        <source>Takes the link out.</source>
        <translation>去掉链接。</translation>
    </message>
    <message>
        <source>Issue without a place in the index</source>
        <translation>目录里缺少一期</translation>
    </message>
    <message>
        <source>Readers come to an issue through the index: this one they do not find.</source>
        <translation>读者通过目录找到各期，这一期就找不到了。</translation>
    </message>
    <message>
        <source>Adds it where it belongs.</source>
        <translation>加到该在的位置。</translation>
    </message>
    <message>
        <source>Issue below another year</source>
        <translation>放错年份的一期</translation>
    </message>
    <message>
        <source>The index has a header for each year, and this issue stands below that of another year.</source>
        <translation>索引里每年有一个表头，这一期却列在另一年的表头下面。</translation>
    </message>
    <message>
        <source>File name in the index</source>
        <translation>目录里写了文件名</translation>
    </message>
    <message>
        <source>The issues of the index are named by their dates; this one has the ending of its file, “.md”.</source>
        <translation>索引里各期以日期命名；这一期带着文件的后缀“.md”。</translation>
    </message>
    <message>
        <source>Writes the date alone.</source>
        <translation>只写日期。</translation>
    </message>
    <message>
        <source>Issue in its own list of earlier issues</source>
        <translation>往期列表里有本期自己</translation>
    </message>
    <message>
        <source>The list of earlier issues offers readers the one that they are reading.</source>
        <translation>往期回顾里列出了读者正在看的这一期。</translation>
    </message>
    <message>
        <source>Takes it out.</source>
        <translation>把它去掉。</translation>
    </message>
    <message>
        <source>Earlier issue that does not exist</source>
        <translation>往期不存在</translation>
    </message>
    <message>
        <source>Readers who follow the link find that there is no such page: the file was renamed or overwritten.</source>
        <translation>读者点开链接，会发现没有这个网页：文件改了名，或者被覆盖了。</translation>
    </message>
    <message>
        <source>Takes the link out, or keeps its date as text.</source>
        <translation>去掉链接，或者把日期留作文字。</translation>
    </message>
    <message>
        <source>No line “---” closes the front matter.</source>
        <translation>头信息没有用“---”一行结束。</translation>
    </message>
    <message>
        <source>Close the front matter</source>
        <translation>补上头信息的结尾</translation>
    </message>
    <message>
        <source>The issue does not begin with front matter.</source>
        <translation>这一期的开头没有头信息。</translation>
    </message>
    <message>
        <source>Insert the front matter</source>
        <translation>插入头信息</translation>
    </message>
    <message numerus="yes">
        <source>There are %n blank lines in a row.</source>
        <translation>
            <numerusform>这里连续有 %n 个空行。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep two blank lines</source>
        <translation>保留两个空行</translation>
    </message>
    <message>
        <source>Delete the special space</source>
        <translation>删除特殊空格</translation>
    </message>
    <message>
        <source>Put an ordinary space</source>
        <translation>改用普通空格</translation>
    </message>
    <message>
        <source>There is a special space here, %1.</source>
        <translation>这里有特殊空格 %1。</translation>
    </message>
    <message>
        <source>Text stands below the licence, where the issue ends.</source>
        <translation>这一期应到许可声明为止，下面却还有文字。</translation>
    </message>
    <message>
        <source>Delete this text</source>
        <translation>删除这段文字</translation>
    </message>
    <message>
        <source>This issue cannot be checked: %1</source>
        <translation>这一期无法检查：%1</translation>
    </message>
    <message>
        <source>Issue that cannot be checked</source>
        <translation>无法检查的期刊</translation>
    </message>
    <message>
        <source>Most rules ask what GitHub makes of the text. They find nothing in a text that no renderer should be given: with quotes or lists nested hundreds of levels deep, or thousands of brackets in a paragraph of thousands of lines. Take that part out of the issue.</source>
        <translation>大多数规则要看 GitHub 怎样显示文字。有些文字不该交给任何渲染程序：引用或列表嵌套几百层，或者一段几千行里有几千个括号，规则在其中什么也查不出。请把这一部分从本期中去掉。</translation>
    </message>
    <message>
        <source>No front matter</source>
        <translation>没有头信息</translation>
    </message>
    <message>
        <source>Without it the site takes the file for no page and does not render it.</source>
        <translation>没有头信息（front matter），网站就不会把这个文件当作网页来渲染。</translation>
    </message>
    <message>
        <source>Inserts the newsletter&apos;s front matter, or closes the one that is there.</source>
        <translation>插入期刊的头信息，或者补上已有头信息的结尾。</translation>
    </message>
    <message>
        <source>Too many blank lines</source>
        <translation>空行太多</translation>
    </message>
    <message>
        <source>Two blank lines are enough between parts; readers see no difference.</source>
        <translation>各部分之间两个空行就够了，读者看不出区别。</translation>
    </message>
    <message>
        <source>Deletes all but two of them.</source>
        <translation>只留两个，其余删除。</translation>
    </message>
    <message>
        <source>Special space</source>
        <translation>特殊空格</translation>
    </message>
    <message>
        <source>It looks like a space, or like nothing, but searches and Markdown do not take it for one.</source>
        <translation>看上去像空格，或者根本看不见，但查找和 Markdown 都不把它当作空格。</translation>
    </message>
    <message>
        <source>Puts an ordinary space in its place, or deletes it where none is needed.</source>
        <translation>换成普通空格；不需要空格的地方，删除它。</translation>
    </message>
    <message>
        <source>Text below the licence</source>
        <translation>许可声明下面的文字</translation>
    </message>
    <message>
        <source>The licence line ends the issue. What stands below it was pasted by accident as a rule, and is copied into the next issue.</source>
        <translation>许可声明是一期的结尾。它下面的内容多半是误贴的，还会被复制到下一期。</translation>
    </message>
    <message>
        <source>Deletes the text.</source>
        <translation>删除这段文字。</translation>
    </message>
    <message>
        <source>This text becomes part of the list&apos;s last entry.</source>
        <translation>这段文字会并入列表的最后一项。</translation>
    </message>
    <message>
        <source>Part it from the list by a blank line</source>
        <translation>用空行与列表隔开</translation>
    </message>
    <message>
        <source>The list at the left edge ends the entry.</source>
        <translation>写在行首的列表会结束条目。</translation>
    </message>
    <message>
        <source>Indent it</source>
        <translation>缩进</translation>
    </message>
    <message>
        <source>This list starts at %1.</source>
        <translation>这个列表从 %1 开始编号。</translation>
    </message>
    <message>
        <source>Number it from 1</source>
        <translation>从 1 编号</translation>
    </message>
    <message>
        <source>Put it behind the line above</source>
        <translation>接到上一行末尾</translation>
    </message>
    <message>
        <source>Nothing but punctuation stands on this line.</source>
        <translation>这一行只有标点。</translation>
    </message>
    <message>
        <source>These numbers make no list: a space is missing behind them.</source>
        <translation>这些编号不成列表：后面缺空格。</translation>
    </message>
    <message>
        <source>Make it a list</source>
        <translation>改为列表</translation>
    </message>
    <message>
        <source>This number makes no list inside the list: its text runs on from the line above.</source>
        <translation>这个编号不成下一级列表：文字会接在上一行后面。</translation>
    </message>
    <message>
        <source>Text right below a list</source>
        <translation>列表下面紧跟文字</translation>
    </message>
    <message>
        <source>Markdown reads on in the last entry of the list: the text is shown there.</source>
        <translation>Markdown 会把它当作列表最后一项的延续，显示在那一项里。</translation>
    </message>
    <message>
        <source>Parts the text from the list by a blank line.</source>
        <translation>用空行把文字与列表隔开。</translation>
    </message>
    <message>
        <source>List at the left edge</source>
        <translation>写在行首的列表</translation>
    </message>
    <message>
        <source>It ends the entry, and the section&apos;s list is torn in three. The site and GitHub show different things.</source>
        <translation>它会结束条目，栏目的列表断成三截，网站和 GitHub 显示得也不一样。</translation>
    </message>
    <message>
        <source>Indents the lists of the entry.</source>
        <translation>缩进条目里的列表。</translation>
    </message>
    <message>
        <source>List that is torn or does not start at 1</source>
        <translation>断开的或不从 1 开始的列表</translation>
    </message>
    <message>
        <source>The site numbers every list from 1, GitHub does not; mostly a line between its entries has torn the list.</source>
        <translation>网站总是从 1 编号，GitHub 不会；多半是中间夹了一行，把列表断开了。</translation>
    </message>
    <message>
        <source>Puts punctuation behind the line above, and numbers the list from 1.</source>
        <translation>把标点接到上一行末尾，并从 1 编号。</translation>
    </message>
    <message>
        <source>Numbers that make no list</source>
        <translation>不成列表的编号</translation>
    </message>
    <message>
        <source>Without the space behind “1.” the lines are plain text, and run together.</source>
        <translation>“1.”后面没有空格，这几行就是普通文字，会连在一起。</translation>
    </message>
    <message>
        <source>Makes them a list.</source>
        <translation>改为列表。</translation>
    </message>
    <message>
        <source>Make both full-width</source>
        <translation>都改成全角</translation>
    </message>
    <message>
        <source>Make both ASCII</source>
        <translation>都改成半角</translation>
    </message>
    <message>
        <source>This pair of parentheses has two widths.</source>
        <translation>这对括号一个全角，一个半角。</translation>
    </message>
    <message>
        <source>Make the pair “…”</source>
        <translation>改成一对“…”</translation>
    </message>
    <message>
        <source>The quotation mark %1 is turned the wrong way.</source>
        <translation>引号 %1 的方向反了。</translation>
    </message>
    <message>
        <source>Turn it: %1</source>
        <translation>改成 %1</translation>
    </message>
    <message>
        <source>Close it at the end of the clause</source>
        <translation>在这个分句末尾补上后一半</translation>
    </message>
    <message>
        <source>Nothing closes the %1 here.</source>
        <translation>这里的 %1 没有闭合。</translation>
    </message>
    <message>
        <source>The %1 here closes nothing.</source>
        <translation>这里的 %1 没有对应的前一半。</translation>
    </message>
    <message>
        <source>Parenthesis without partner</source>
        <translation>不成对的括号</translation>
    </message>
    <message>
        <source>Readers look for where the aside begins or ends.</source>
        <translation>读者要去找插入的话从哪里开始、到哪里结束。</translation>
    </message>
    <message>
        <source>Closes it before the next mark of the sentence, or deletes it.</source>
        <translation>在句中下一个标点之前补上后一半，或者删除它。</translation>
    </message>
    <message>
        <source>Parentheses of two widths</source>
        <translation>全角半角混用的括号</translation>
    </message>
    <message>
        <source>One of the pair is full-width, the other ASCII: it looks like a slip.</source>
        <translation>一对括号里一个全角、一个半角，看起来像笔误。</translation>
    </message>
    <message>
        <source>Makes both of one width.</source>
        <translation>改成同样的宽度。</translation>
    </message>
    <message>
        <source>Quotation mark without partner</source>
        <translation>引号不成对</translation>
    </message>
    <message>
        <source>Readers look for where the quotation begins or ends.</source>
        <translation>读者要去找引文从哪里开始、到哪里结束。</translation>
    </message>
    <message>
        <source>Turns a quotation mark that stands the wrong way, closes one that is open, or deletes it.</source>
        <translation>把方向反了的引号转过来，补上缺的一半，或者删除它。</translation>
    </message>
    <message>
        <source>Write its skeleton</source>
        <translation>写上导读的框架</translation>
    </message>
    <message>
        <source>The lead says nothing about the issue.</source>
        <translation>导读还没有内容。</translation>
    </message>
    <message>
        <source>The lead&apos;s clause “%1” has no text.</source>
        <translation>导读的“%1”后面没有内容。</translation>
    </message>
    <message>
        <source>The lead says %1 entries, but the issue has %2.</source>
        <translation>导读写的是 %1 条，本期实际有 %2 条。</translation>
    </message>
    <message numerus="yes">
        <source>The lead does not say that there are %n entries.</source>
        <translation>
            <numerusform>导读没有写明本期有 %n 条。</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the number</source>
        <translation>写上条数</translation>
    </message>
    <message>
        <source>This line of the lead does not start with “&gt;”.</source>
        <translation>导读的这一行没有以“&gt;”开头。</translation>
    </message>
    <message>
        <source>Write “&gt; ”</source>
        <translation>写上“&gt; ”</translation>
    </message>
    <message>
        <source>This note is usually written “%1”.</source>
        <translation>这条注通常写作“%1”。</translation>
    </message>
    <message>
        <source>Write it so</source>
        <translation>改成通常的写法</translation>
    </message>
    <message>
        <source>Empty lead</source>
        <translation>导读是空的</translation>
    </message>
    <message>
        <source>It is the first thing that readers see.</source>
        <translation>读者最先看到的就是导读。</translation>
    </message>
    <message>
        <source>Writes the number of entries and an empty clause for each section.</source>
        <translation>写上条数，并为每个栏目留出位置。</translation>
    </message>
    <message>
        <source>Clause of the lead without text</source>
        <translation>导读里有栏目没写内容</translation>
    </message>
    <message>
        <source>Wrong number of entries</source>
        <translation>条数不对</translation>
    </message>
    <message>
        <source>The lead promises another number of entries than the sections have. The bullets of the warm-up do not count.</source>
        <translation>导读里写的条数与各栏目的条目数不一致。热身小新闻不计入。</translation>
    </message>
    <message>
        <source>Writes the number of entries.</source>
        <translation>写成实际的条数。</translation>
    </message>
    <message>
        <source>Lead without number of entries</source>
        <translation>导读没有写条数</translation>
    </message>
    <message>
        <source>Readers expect the number of entries at the start of the lead, as in every issue.</source>
        <translation>和每一期一样，读者希望在导读开头看到条数。</translation>
    </message>
    <message>
        <source>Writes the number in front.</source>
        <translation>在最前面写上条数。</translation>
    </message>
    <message>
        <source>Line of the lead without “&gt;”</source>
        <translation>导读里没有“&gt;”的行</translation>
    </message>
    <message>
        <source>It belongs to the quote only as long as no blank line or list comes between.</source>
        <translation>中间一旦出现空行或列表，它就不再属于这段引用。</translation>
    </message>
    <message>
        <source>Writes “&gt; ” in front.</source>
        <translation>在行首写上“&gt; ”。</translation>
    </message>
    <message>
        <source>Line of punctuation below the lead</source>
        <translation>导读下面只有标点的行</translation>
    </message>
    <message>
        <source>A full stop of its own is left over from an edit.</source>
        <translation>单独的句号是修改时留下来的。</translation>
    </message>
    <message>
        <source>Note in another form</source>
        <translation>注的写法不一致</translation>
    </message>
    <message>
        <source>The same note should look the same in every issue.</source>
        <translation>同样的注，每一期应当写得一样。</translation>
    </message>
    <message>
        <source>Writes the usual form.</source>
        <translation>改成通常的写法。</translation>
    </message>
    <message>
        <source>Keep “%1”</source>
        <translation>保留“%1”</translation>
    </message>
    <message>
        <source>There are two marks in a row, “%1”.</source>
        <translation>标点连用：“%1”。</translation>
    </message>
    <message>
        <source>Put “%1”</source>
        <translation>改用“%1”</translation>
    </message>
    <message>
        <source>An ASCII “%1” stands after Chinese text.</source>
        <translation>中文后面用了半角的“%1”。</translation>
    </message>
    <message>
        <source>A space stands before “%1”.</source>
        <translation>“%1”前面有空格。</translation>
    </message>
    <message>
        <source>Two marks in a row</source>
        <translation>标点连用</translation>
    </message>
    <message>
        <source>One of them is left over from an edit.</source>
        <translation>其中一个是修改时留下来的。</translation>
    </message>
    <message>
        <source>Keeps one of them.</source>
        <translation>只保留一个。</translation>
    </message>
    <message>
        <source>ASCII punctuation after Chinese text</source>
        <translation>中文后面的半角标点</translation>
    </message>
    <message>
        <source>In Chinese text it looks small and out of place.</source>
        <translation>放在中文里显得又小又不协调。</translation>
    </message>
    <message>
        <source>Writes the full-width mark, without the space behind it.</source>
        <translation>写成全角标点，去掉后面的空格。</translation>
    </message>
    <message>
        <source>ASCII colon after Chinese text</source>
        <translation>中文后面的半角冒号</translation>
    </message>
    <message>
        <source>Writes “：”, without the space behind it.</source>
        <translation>写成“：”，去掉后面的空格。</translation>
    </message>
    <message>
        <source>Space before punctuation</source>
        <translation>标点前的空格</translation>
    </message>
    <message>
        <source>Full-width punctuation brings its own space; one more tears it off its word.</source>
        <translation>全角标点自带空隙，再加空格就和文字脱开了。</translation>
    </message>
    <message>
        <source>Deletes the space.</source>
        <translation>删除空格。</translation>
    </message>
    <message>
        <source>At the start of a line, the site takes an element that it does not know for a block of its own: the paragraph ends there, and Markdown inside it is not read.</source>
        <translation>在行首，网站会把它不认识的元素当作单独的块：段落在此结束，里面的 Markdown 不再解析。</translation>
    </message>
    <message>
        <source>A list that is not indented ends the entry on GitHub, and the entries below it become a list of their own; on the site it belongs to the entry.</source>
        <translation>没有缩进的列表在 GitHub 上会结束条目，下面的条目成为另一个列表；在网站上它仍属于条目。</translation>
    </message>
    <message>
        <source>Not every reader&apos;s program knows footnotes.</source>
        <translation>不是每个读者的程序都支持脚注。</translation>
    </message>
    <message>
        <source>This line is the same as line %1.</source>
        <translation>这一行与第 %1 行相同。</translation>
    </message>
    <message>
        <source>Delete this line</source>
        <translation>删除这一行</translation>
    </message>
    <message>
        <source>Nearly all of this line stands in line %1 or near it.</source>
        <translation>这一行的内容几乎都在第 %1 行或它附近出现过。</translation>
    </message>
    <message>
        <source>“%1” stands here twice.</source>
        <translation>“%1”在这里写了两遍。</translation>
    </message>
    <message>
        <source>Keep one</source>
        <translation>只保留一个</translation>
    </message>
    <message>
        <source>Line that stands twice</source>
        <translation>重复的行</translation>
    </message>
    <message>
        <source>A text was pasted into two places, or its earlier version was not deleted.</source>
        <translation>同一段文字粘贴了两处，或者旧稿没有删掉。</translation>
    </message>
    <message>
        <source>Deletes the second one, if it is the same to the letter.</source>
        <translation>如果一字不差，就删除后一行。</translation>
    </message>
    <message>
        <source>Word that stands twice</source>
        <translation>重复的词</translation>
    </message>
    <message>
        <source>One of the two is left over from an edit.</source>
        <translation>其中一个是修改时留下来的。</translation>
    </message>
    <message>
        <source>Deletes the second one.</source>
        <translation>删除后一个。</translation>
    </message>
    <message>
        <source>So many “#” make no heading.</source>
        <translation>“#”太多，不成标题。</translation>
    </message>
    <message>
        <source>The issue&apos;s heading starts with one “#”.</source>
        <translation>本期标题应以一个“#”开头。</translation>
    </message>
    <message>
        <source>Write “#”</source>
        <translation>写成“#”</translation>
    </message>
    <message>
        <source>“%1” is a section: its heading starts with “## ”.</source>
        <translation>“%1”是栏目：栏目标题应以“## ”开头。</translation>
    </message>
    <message>
        <source>Write “## ”</source>
        <translation>写成“## ”</translation>
    </message>
    <message>
        <source>“----” right below text makes a heading of this text.</source>
        <translation>“----”紧挨在文字下面，会把这段文字变成标题。</translation>
    </message>
    <message>
        <source>No blank line parts this heading from the text above.</source>
        <translation>这个标题和上面的文字之间没有空行。</translation>
    </message>
    <message>
        <source>This heading has spaces at its end.</source>
        <translation>这个标题末尾有空格。</translation>
    </message>
    <message>
        <source>The newsletter has no section “%1”.</source>
        <translation>这份期刊没有栏目“%1”。</translation>
    </message>
    <message>
        <source>Insert “## %1”</source>
        <translation>插入“## %1”</translation>
    </message>
    <message>
        <source>The section “%1” is missing.</source>
        <translation>缺少栏目“%1”。</translation>
    </message>
    <message>
        <source>“%1” belongs before “%2”.</source>
        <translation>“%1”应在“%2”之前。</translation>
    </message>
    <message>
        <source>Delete the heading</source>
        <translation>删除这个标题</translation>
    </message>
    <message>
        <source>The issue has a section “%1” already.</source>
        <translation>这一期已经有栏目“%1”。</translation>
    </message>
    <message>
        <source>The section “%1” has no entries.</source>
        <translation>栏目“%1”没有条目。</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of “%1” stand above its first entry.</source>
        <translation>
            <numerusform>“%1”的第一条之前还有 %n 行文字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Heading of a wrong level</source>
        <translation>标题级别不对</translation>
    </message>
    <message>
        <source>The issue has one heading with “#” and its sections with “##”; with another number of them the outline is wrong, or there is no heading.</source>
        <translation>一期只有一个“#”标题，栏目用“##”；“#”的个数不对，大纲就会出错，或者不成标题。</translation>
    </message>
    <message>
        <source>Writes as many “#” as belong there.</source>
        <translation>写上正确个数的“#”。</translation>
    </message>
    <message>
        <source>Heading right below text</source>
        <translation>标题紧挨上面的文字</translation>
    </message>
    <message>
        <source>The site takes it for text of the paragraph or entry above; “----” below text makes a heading of it.</source>
        <translation>网站会把它当作上面段落或条目的文字；“----”紧挨在文字下面，则会把那段文字变成标题。</translation>
    </message>
    <message>
        <source>Spaces behind a heading</source>
        <translation>标题后面的空格</translation>
    </message>
    <message>
        <source>They do nothing. Many issues have them by habit.</source>
        <translation>没有任何作用，只是许多期都习惯这样写。</translation>
    </message>
    <message>
        <source>Unknown section</source>
        <translation>未知栏目</translation>
    </message>
    <message>
        <source>Mostly a slip of the input method; the lead and the outline do not find its entries.</source>
        <translation>多半是输入法选错了字；导读和大纲会找不到其中的条目。</translation>
    </message>
    <message>
        <source>Writes the name of the section that it resembles.</source>
        <translation>写成与它相近的栏目名称。</translation>
    </message>
    <message>
        <source>Missing section</source>
        <translation>缺少栏目</translation>
    </message>
    <message>
        <source>Every issue has the same sections: readers look for them.</source>
        <translation>每一期的栏目都相同，读者会去找。</translation>
    </message>
    <message>
        <source>Inserts the heading.</source>
        <translation>插入栏目标题。</translation>
    </message>
    <message>
        <source>Section out of order</source>
        <translation>栏目顺序不对</translation>
    </message>
    <message>
        <source>Every issue has its sections in the same order.</source>
        <translation>每一期的栏目顺序都相同。</translation>
    </message>
    <message>
        <source>Section that is there twice</source>
        <translation>重复的栏目</translation>
    </message>
    <message>
        <source>Readers who jump to it find only half of its entries.</source>
        <translation>读者跳到这个栏目，只能看到一部分条目。</translation>
    </message>
    <message>
        <source>Deletes the second heading, where only that parts the entries.</source>
        <translation>如果两部分条目之间只隔着后一个标题，就删除它。</translation>
    </message>
    <message>
        <source>Empty section</source>
        <translation>空的栏目</translation>
    </message>
    <message>
        <source>Readers see a heading with nothing below it.</source>
        <translation>读者只看到标题，下面什么也没有。</translation>
    </message>
    <message>
        <source>Raw text above the first entry</source>
        <translation>第一条之前的素材</translation>
    </message>
    <message>
        <source>Notes were pasted here and not made into entries yet: readers see them, too.</source>
        <translation>这里贴了素材，还没有整理成条目：读者也会看到。</translation>
    </message>
    <message>
        <source>The link&apos;s text has spaces at its edge.</source>
        <translation>链接文字的首尾有空格。</translation>
    </message>
    <message>
        <source>The title names “%1”, but its link leads to “%2”.</source>
        <translation>标题写的是“%1”，链接却指向“%2”。</translation>
    </message>
    <message>
        <source>Link to “%1”</source>
        <translation>链接到“%1”</translation>
    </message>
    <message>
        <source>One space belongs on each side of the “|” before “%1”.</source>
        <translation>“%1”前面的“|”两侧应各有一个空格。</translation>
    </message>
    <message>
        <source>“%1” is parted from the title by “%2” instead of “|”.</source>
        <translation>“%1”和标题之间用的是“%2”，而不是“|”。</translation>
    </message>
    <message>
        <source>“%1” does not say where it was published.</source>
        <translation>“%1”没有写来源。</translation>
    </message>
    <message>
        <source>“%1” is usually written “%2”.</source>
        <translation>“%1”通常写作“%2”。</translation>
    </message>
    <message>
        <source>The issue writes “%1” also as “%2”.</source>
        <translation>“%1”在这一期里也写作“%2”。</translation>
    </message>
    <message>
        <source>Space at the edge of a title</source>
        <translation>标题首尾的空格</translation>
    </message>
    <message>
        <source>It does no harm, but is mostly left over from a paste.</source>
        <translation>没有害处，但多半是粘贴时带进来的。</translation>
    </message>
    <message>
        <source>Another repository than the title&apos;s</source>
        <translation>仓库与标题不符</translation>
    </message>
    <message>
        <source>“owner/name” in a title is the repository that readers look for; one of the two may be a mistake.</source>
        <translation>读者按标题里的“owner/name”去找仓库；标题和链接可能有一处写错了。</translation>
    </message>
    <message>
        <source>Writes the repository of the link, or links to the one of the title.</source>
        <translation>写成链接里的仓库，或者链接到标题里的仓库。</translation>
    </message>
    <message>
        <source>Unusual sign before a source</source>
        <translation>来源前的符号不合惯例</translation>
    </message>
    <message>
        <source>The source is parted from the title by “ | ” everywhere else.</source>
        <translation>别处的来源和标题之间都用“ | ”隔开。</translation>
    </message>
    <message>
        <source>Writes “ | ”.</source>
        <translation>写成“ | ”。</translation>
    </message>
    <message>
        <source>News or blog without a source</source>
        <translation>新闻或博文没有来源</translation>
    </message>
    <message>
        <source>Readers want to know whose words they are before they open the article.</source>
        <translation>读者打开文章之前，想知道是谁写的。</translation>
    </message>
    <message>
        <source>Source with several spellings</source>
        <translation>来源的写法不一</translation>
    </message>
    <message>
        <source>One outlet should have one name: readers search for it.</source>
        <translation>同一家媒体应当只用一个名称，方便读者查找。</translation>
    </message>
    <message>
        <source>Writes the usual name.</source>
        <translation>写成通常的名称。</translation>
    </message>
    <message>
        <source>“%1” in line %2</source>
        <translation>第 %2 行的“%1”</translation>
    </message>
    <message>
        <source>Use the address of %1</source>
        <translation>使用%1的网址</translation>
    </message>
    <message>
        <source>Link it to the address of %1</source>
        <translation>链接到%1的网址</translation>
    </message>
    <message>
        <source>“%1” starts no bullet.</source>
        <translation>“%1”不能作列表符号。</translation>
    </message>
    <message>
        <source>Write “-”</source>
        <translation>写成“-”</translation>
    </message>
    <message>
        <source>This line has lost its “- ”.</source>
        <translation>这一行丢了开头的“- ”。</translation>
    </message>
    <message>
        <source>Write “- ”</source>
        <translation>写上“- ”</translation>
    </message>
    <message>
        <source>A bullet that another one follows ends with “；”.</source>
        <translation>后面还有别的小新闻时，这一条应以“；”结尾。</translation>
    </message>
    <message>
        <source>The last bullet ends with “。”.</source>
        <translation>最后一条小新闻应以“。”结尾。</translation>
    </message>
    <message>
        <source>This bullet does not start with “company：”.</source>
        <translation>这条小新闻没有以“公司：”开头。</translation>
    </message>
    <message>
        <source>This bullet has spaces at its end.</source>
        <translation>这条小新闻末尾有空格。</translation>
    </message>
    <message>
        <source>Dash that starts no bullet</source>
        <translation>误作列表符号的横线</translation>
    </message>
    <message>
        <source>Only “-” makes a bullet; the line is shown as a paragraph.</source>
        <translation>只有“-”才是列表符号；这一行会显示成段落。</translation>
    </message>
    <message>
        <source>Writes “-”.</source>
        <translation>写成“-”。</translation>
    </message>
    <message>
        <source>Warm-up line without bullet</source>
        <translation>热身小新闻缺少列表符号</translation>
    </message>
    <message>
        <source>Without “- ” the line is shown as a part of the bullet above.</source>
        <translation>没有“- ”，这一行会显示成上一条的一部分。</translation>
    </message>
    <message>
        <source>Writes “- ” in front.</source>
        <translation>在行首写上“- ”。</translation>
    </message>
    <message>
        <source>Bullet without “；”</source>
        <translation>小新闻末尾没有“；”</translation>
    </message>
    <message>
        <source>All bullets but the last one end with “；”.</source>
        <translation>除最后一条外，每条小新闻都以“；”结尾。</translation>
    </message>
    <message>
        <source>Writes “；”.</source>
        <translation>写上“；”。</translation>
    </message>
    <message>
        <source>Last bullet without “。”</source>
        <translation>最后一条小新闻末尾没有“。”</translation>
    </message>
    <message>
        <source>The list is one sentence and ends with “。”.</source>
        <translation>整个列表是一句话，以“。”结束。</translation>
    </message>
    <message>
        <source>Writes “。”.</source>
        <translation>写上“。”。</translation>
    </message>
    <message>
        <source>ASCII colon behind a company</source>
        <translation>公司后面的半角冒号</translation>
    </message>
    <message>
        <source>All other bullets have “：”.</source>
        <translation>其他小新闻用的都是“：”。</translation>
    </message>
    <message>
        <source>Bullet without company</source>
        <translation>小新闻没有公司</translation>
    </message>
    <message>
        <source>Readers skim the list by the names before the colons.</source>
        <translation>读者看冒号前的名称来浏览这个列表。</translation>
    </message>
    <message>
        <source>Spaces behind a bullet</source>
        <translation>小新闻后面的空格</translation>
    </message>
    <message>
        <source>A bullet needs no hard break. Some issues have them by habit.</source>
        <translation>小新闻不需要换行，只是有些期习惯加上空格。</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Filter rules</source>
        <translation>筛选规则</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Se&amp;verity of what is selected:</source>
        <translation>所选规则的级别(&amp;V)：</translation>
    </message>
    <message>
        <source>What the rule is about</source>
        <translation>规则说明</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>Markdown (*.md *.markdown);;All files (*)</source>
        <translation>Markdown (*.md *.markdown);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>Screenshot</name>
    <message>
        <source>The preview did not show anything within 30 seconds.</source>
        <translation>预览在 30 秒内没有显示任何内容。</translation>
    </message>
    <message>
        <source>The screenshot could not be written to %1. Is the folder there?</source>
        <translation>无法把截图写到 %1。文件夹存在吗？</translation>
    </message>
</context>
<context>
    <name>SourceText</name>
    <message>
        <source>The file is no text: it has a NUL byte at byte %1, in line %2. It is shown read-only, so that saving cannot damage it.</source>
        <translation>这个文件不是文本：第 %1 字节（第 %2 行）是 NUL。现以只读方式显示，以免保存时损坏它。</translation>
    </message>
    <message>
        <source>The file is not valid UTF-8: byte %1, in line %2, is 0x%3. It is shown read-only, so that saving cannot damage it. Convert it to UTF-8 to edit it.</source>
        <translation>这个文件不是有效的 UTF-8：第 %1 字节（第 %2 行）是 0x%3。现以只读方式显示，以免保存时损坏它。要编辑请先转换为 UTF-8。</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>“%1” is not opened: line %2 has more than %3 characters, which no editor window can show without freezing. Break the line with another program first.</source>
        <translation>没有打开“%1”：第 %2 行超过 %3 个字符，任何编辑窗口显示它都会卡死。请先用别的程序把这一行断开。</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>未保存的改动</translation>
    </message>
    <message>
        <source>Issues to save</source>
        <translation>要保存的各期</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Earlier versions</source>
        <translation>旧版本(&amp;E)</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>旧版本</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>另存副本(&amp;S)…</translation>
    </message>
    <message>
        <source>Restoring can be undone.</source>
        <translation>恢复之后可以撤销。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>恢复(&amp;R)</translation>
    </message>
</context>
<context>
    <name>WhenText</name>
    <message>
        <source>today %1</source>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <translation>昨天 %1</translation>
    </message>
</context>
</TS>
