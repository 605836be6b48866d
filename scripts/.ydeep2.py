import re,sys
D='/work/wt/deep2/content/documents/'
def doc(i):
    t=open(D+i+'.md').read()
    h,b=t.split('\n---\n',1)
    hd={m[1]:m[2] for m in re.finditer(r'^(\w+): *(.*)$',h,re.M)}
    st={m[1]:m[2] for m in re.finditer(r'^(\d+)\. (.*)$',b,re.M)}
    return hd,st
for f in sys.argv[1:]:
    t=open('/work/wt/deep2/'+f).read()
    fn=dict(re.findall(r'^\[\^(\d+)\]: *(\S+)',t,re.M))
    print('='*20,f)
    skip=re.compile(r'^(  [a-z]{2}: \[|forms:|usual:|ambiguous:|cues:|against:|not:|\[\^)')
    seen=set()
    for l in t.split('\n'):
        if skip.match(l) or not l.strip(): continue
        parts=re.split(r'(?<=\])\s+(?=[A-Z“])',l) if not re.match(r'^\s+\w',l) else [l]
        for p in parts:
            print('##',p)
            for n in re.findall(r'\[\^(\d+)\]',p):
                if n in seen: continue
                seen.add(n)
                r=fn.get(n,'?#?'); i,k=r.split('#')
                try:
                    hd,st=doc(i)
                    print('      [%s] %s (%s; %s): %s'%(n,r,hd.get('publisher','')[:40],hd.get('date') or hd.get('dated',''),st.get(k)))
                except Exception as e: print('   ERR',r,e)
