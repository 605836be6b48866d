# usage: card.md regex  -> uncited statements in later documents, and sentences of other cards
import re,sys,glob,os
root='/work/wt/deep2/content/'
card,rx=sys.argv[1],re.compile(sys.argv[2])
lim=sys.argv[3] if len(sys.argv)>3 else '2026'
ct=open('/work/wt/deep2/'+card).read()
cited=set(re.findall(r'^\[\^\d+\]: *(\S+)',ct,re.M))
print('#'*10,card)
for p in sorted(glob.glob(root+'documents/*.md')):
    t=open(p).read(); i=os.path.basename(p)[:-3]
    m=re.search(r'^(?:date|dated): *(.*)$',t,re.M); d=m[1] if m else ''
    if lim not in d: continue
    for k,s in re.findall(r'^(\d+)\. (.*)$',t,re.M):
        if rx.search(s) and f'{i}#{k}' not in cited: print('  D',i+'#'+k,'|',d[:28],'|',s[:330])
for p in sorted(glob.glob(root+'*/*.md')):
    if '/documents/' in p or p.endswith(card): continue
    t=open(p).read().split('\n---\n',1)[-1]
    for l in t.split('\n'):
        if l.startswith('[^'): continue
        for s in re.split(r'(?<=\])\s+(?=[A-Z“])',l):
            if rx.search(s): print('  C',p.split('content/')[1],'|',re.sub(r'\[\^\d+\]','',s)[:300])
