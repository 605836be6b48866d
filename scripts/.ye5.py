exec(open('scripts/.yed.py').read())
ed('asia/albanese',('In August 2025 he announced that Australia would recognise a Palestinian state.[^4] That month he expelled','In August 2025 he announced that Australia would recognise a Palestinian state, which it did in September.[^4][^11] He also expelled'),('over antisemitic attacks that Australian intelligence','in August over antisemitic attacks that Australian intelligence'))
foot('asia/albanese',11,'leadership-palestine-2025#5')
