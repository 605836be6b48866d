exec(open('scripts/.yed.py').read())
ed('americas/uribe',('The case goes back to 2012, when','The case began in 2012, when'),('alleged ties of Uribe to paramilitaries','Uribe’s alleged ties to paramilitaries'),('the senator Iván Cepeda','Senator Iván Cepeda'),('so that a president could stand again','so that presidents could stand again'),('twelve years of house arrest','twelve years’ house arrest'))
ed('asia/aung-san-suu-kyi',('A spokesman of the military said','A military spokesman said'))
ed('asia/duterte',('killed by the end of May 2022','killed by 31 May 2022'))
