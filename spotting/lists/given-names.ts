import { foldVariants } from '../words/fold.ts';
import { plainOf } from '../words/letters.ts';

/**
 * Given names as news writes them before family names. Before a name that by itself means one
 * person or place, they mean somebody else: Igor Putin, Ribal al-Assad. (The full names of entries
 * are longer forms.) Left out are place names and words that open sentences: Jordan, Paris, Will.
 */
const LATIN = `aslı kübra gülten selin şebnem hülya banu berna nurhan perihan türkan sertab şeyma mahmut salih adem cenk çağlar deniz doruk efe kıvanç suat vedat
  franziska luise ida gabriele margaux océane amandine sandrine enzo jules hervé didier inmaculada noa gael archie sophia travis kelsey
  halid flemming henning erling sterling irving aaron abbas abdul abdullah abdulla abdel abed abu adam adel adele adnan adrian ahmad ahmed ahmet aisha alain alan albert
  alberto alejandro aleksandr aleksej aleksei alessandro alex alexander alexandra alexandre alexei alexey alexis alfonso alfred ali alice
  alicia alina aline amal amin amina amine amir amira ana anas anastasia anatoly anders andre andrea andreas andreea andrei andrej
  andres andrew andrey angel angela angelika anita anja ann anna anne annette anthony antje antoine anton antonio antony anwar arash ariel
  armin arnold arthur artur ashraf asma astrid august aurelie aylin ayman ayse azadeh bahar barbara barron bashir bassel basil beata beatrice
  beatriz bekir ben benedikt benjamin bernard bernd bernhard bettina bilal birgit bjorn boris brandon brian brigitte bruce bruno burak
  camille carla carlos carmen carol carolin caroline catherine cecile celine cem cengiz charles charlotte chloe chris christian
  christiane christina christine christoph christophe christopher clara claire claude claudia clemens colin corinne cornelia cristina
  cristobal cyril dagmar damien dan daniel daniela daniele danielle daniil daoud dara darya dave david davide deborah denis denise dennis
  derek derya diana diego dieter dietmar dima dimitri dirk dmitri dmitrij dmitriy dmitry dominik dominique donald doris dorothea doug
  douglas ebru eduard eduardo edward egon ehsan ekaterina elena elias elif elisabeth elizabeth ella ellen elsa elvira emil emily emine emma
  emmanuel emre enrico enrique eric erich erik erika erkan ernst esma esra esther etienne eugen eugene eva evelyn fabian fabien fabio
  fadi fahad faisal farah farid faris farouk fateh fatih fatima fatma fatemeh faten felipe felix ferdinand fernando firas fjodor florian
  francesca francesco francis francisco franck francois francoise frank franz fred frederic frederick friedrich fritz fuad gabriel gabriela
  galina gary gemma geoffrey george georges gerald gerard gerd gerhard ghassan gilbert gilles giovanni gisela giulia giuseppe gonzalo
  gordon graham greg gregor gregory guido guillaume guillermo gunter gunther gustav guy habib hadi hafez hakan hala halil hamad hamed
  hamid hamza hanan hani hanna hannah hannes hans haroun harald harold harry hasan haseeb hassan hatice heather hector heidi heike heiko
  heinrich heinz helen helena helene helga helmut henri henrik henry herbert hermann hilal hilary hisham holger horst hossein howard hubert
  hugo hunter hussain hussein ian ibrahim igor ilham ilker ilse ilya imad imran ines ingo ingrid inna irene irina iris isaac isabel
  isabella isabelle ismail israa issa ivan ivana ivanka jacek jack jackie jacob jacqueline jacques jakob jalal jamal james jamie
  jamil jan jana jane janet jared jarrett jasmin jason javad javier jawad jean jeff jeffrey jelena jennifer jens jeremy jerome jerry jesse
  jessica jesus jill jim jimmy joachim joanna joao jochen joe joel johan johann johannes john jon jonas jonathan jorg jorge jose josef
  joseph joshua josue joyce juan judith julia julian juliane julie julien juliette julio jurgen justin kai kamal kamel karen kareem karim karin
  karl karla karsten karolina kate kathleen kathrin katharina katherine kathy katja kay keith kelly kemal ken kenan kenneth kerstin kevin
  khaled khalid khalil kian kimberly kirsten klara klaus kofi konrad konstantin kristin kristina kurt kyle lamia lara larry lars laura laurence
  laurent layla lea leila lena leo leon leonard leonardo leonid leyla liam lidia lilia liliana linda lindsey lionel lisa lorenz lorenzo louis
  louise luc luca lucas lucia lucie lucien ludmila luis luisa lukas lutz lydia lyudmila maciej magdalena maher mahdi mahmoud mahmud
  majed majid malek malik manal manfred manuel manuela mara marc marcel marcin marco marcos marcus marek margaret margarita maria mariam
  marian marianne marie marina mario marion marius mariya marjan mark marko markus marta martha martin martina marwan mary maryam masoud massoud
  mathias mathieu mathilde matt matteo matthew matthias maurice mauricio maxim maxime maximilian maya mazen mehdi mehmet melanie melania
  melissa mercedes mert michael michaela michail michal michel michele michelle miguel mika mike mikhail milad milan mina mira miriam mitch
  mohamad mohamed mohammad mohammed mohsen moataz mona monica monika monique morad moritz mostafa mourad muhammad muhammed munir murad murat
  musa mustafa mykola nabil nada nadia nadine nadir naji najib nancy naomi narges nasser nasrin natalia natalie natalya natasha nathalie nathan
  navid nawaf nazanin neda neil nelly nevin nicholas nick nicola nicolas nicole nida nihal nikita nikolai nikolaj nikolaus nikolay nils nina nizar noah
  noel nora norbert norman nour nuray nuri oksana olaf oleg oleh oleksandr olena olga oliver olivia olivier olivia omar omer orhan oscar osama oskar
  osman otto ousmane pablo pamela paola paolo pascal pascale patricia patrice patrick paul paula pauline pavel pedro peggy penelope petr petra
  petro peter philip philipp philippe phillip pia pierre piotr rachel rachid rachida rafael rafal rafik rainer ralf ralph rami ramon ramona ramzi rania
  raphael raquel rashid rasul raul raymond rebecca reem regina reiner reinhard renate rene reza riad ribal ricardo richard rick rifaat rifat
  rita robert roberta roberto robin roger rodrigo rodolfo roland rolf romain roman romy ron ronald rosa rosemarie rosie roxane ruben
  rudolf rupert ruslan ruth ryan saad sabine sabrina sadegh saeed safa saif saleh salem salim salma sam sameer samer sami samir samira samuel
  sandra sanjay santiago sara sarah sascha saskia scott sean sebastian sebastien selim selma serge sergei sergej serguei sergey sergio serhij serhiy
  serkan sevda shahram sharon shirin sibel sibylle sigrid silke silvia simon simone sina sinan sofia sofie soheil solange sonia sonja sophie
  souad souleymane spiridon stefan stefanie stefano stella stephan stephane stephanie stephen steve steven stuart sue suhail suleiman susan
  susana susanne suzanne svetlana sven sylvain sylvia sylvie taha tahir talal tamara tamer tania tanja tara tarek tariq tarik tatiana tatjana
  tatyana ted teresa terry thea theo theodor theodore theresa therese thierry thilo thomas thorsten tiffany tim timo timothy tina tobias todd
  tom tomas tommaso tommy tony torsten tugba tyler udo ulf uli ulrich ulrike umut ursula usman ute uwe vadim valentin valentina valeria valerie
  valery vanessa vasily vera veronica veronika veronique victor viktor viktoria vincent vincenzo virginie vitali vitaly vittorio vivian
  vladislav volker volodymyr walid walter waltraud wanda werner wiktor wilfried wilhelm wilma wladimir wolfgang xavier yair yamen yana
  yann yannick yasemin yasin yasmin yasser yaroslav yazan yevgeny yilmaz wahib fawwaz ghazi haydar haidar hafiz hafis jamil majd mundhir soumer sumer siwar duraid bushra numir nasir qusay uday sajida
  latifa mouna muna manaf sulayman souleiman selman sliman yolanda younes youssef yuri yusuf yves yvette yvonne zahra zaid zainab
  zaher zakaria zeynep ziad zoe zoran annegret anke ayla baptiste bernadette carsten charlie clement desmond elke emilia evie ferdi finn freya
  gerda gudrun hannelore hauke hedwig heiner helge henning hildegard hinrich hiroshi ingeborg ingrid irmgard isla jannik jannis joern jonathan jule juliana
  karlheinz kaspar kwame lennart leonie leopold lieselotte liselotte logan lothar maike maja malte manon margit margot marlene marten mathis mechthild meike melina merle
  mirko mona nadja nele niklas niels odile oliwia paulina poppy priya quentin ricarda rohan romane ronja roswitha ruprecht siegfried sienna sigmar sigmund sonke soenke
  solene svea svenja tabea theodora thorben tilo torben traudl tyrone ulla veit viola wiebke wibke winston xenia ximena zita zlata
  adelheid agathe alfons alois alwin anett anneliese annelie annika arne axel bastian beate benno berit berthold birte bjarne bodo brunhilde burkhard
  claas claus corinna cosima detlef detlev dorte eckart eckhard edda edgar egbert eike elfriede engelbert erwin ewald fiete fiona frauke frida
  friederike friedhelm gereon gerlinde gerrit gesa gesine gisbert gottfried greta gunnar hartmut hartwig heidemarie hella helmuth hendrik henriette
  herta hiltrud hubertus ilona immo isolde jannes joost jost justus jutta karoline kathe kilian klaas knut korbinian leif leni lilli linus lisbeth
  ludger ludwig magnus malin mandy margarete margrit marit marleen matti meinhard milena mirjam natascha nico nikolas ortrud oswald otmar rasmus
  reinhold rieke ronny rouven rudiger sandro severin sigrun silvio steffen steffi stine swantje swen timm tine tjark trude ullrich urs uta verena
  volkmar walburga waldemar wieland winfried wolfram yannik yannis yara
  abigail adela adelina adriana adrienne agnes aileen aimee alana alberta alejandra alessia alexia alfredo alison allison alyssa amalia amanda amelia amelie
  amparo annabel annabelle annemarie annie antoinette antonia araceli ariane arlene armando arnaud arturo ashleigh ashley audrey aurelia barry benito benoit
  bernardo bernice bertha bertrand beth bethany betty beverly bianca billy blanca bobby bonnie bradley brenda brendan brett bridget brigid britney brittany
  bryan caitlin calvin camila candace carina carlo carlotta carole carolyn carrie cassandra catalina cathy cecilia cedric celeste celia chantal charlene
  cheryl chiara christelle christie christy chuck cindy clarence clarissa claudio clifford colleen connie connor constance consuelo cordelia craig crystal
  cynthia cyrille damian danny daphne darren deanna debbie debra delphine dexter diane dina dolores dorian dorothy duncan dustin dylan eddie edith edmund
  edwin eileen elaine eleanor eleonora eliane elijah elisa elise eliza ellie elliot elodie eloise elsie emilie emilio ernesto esmeralda esperanza estelle
  esteban estefania ethan eunice eveline fabienne fabiola federico felicia felicity fernanda florent francine freddie frederik frieda gabriella gareth gavin
  genevieve georgina gerardo gertrude gilberto gillian gina gino giorgio giovanna gladys glenda glenn gloria graciela gregoire guadalupe gustavo gwendolyn
  hailey harriet hayley hazel heloise henrietta hilda holly horacio hortense imogen inez irma isobel jacinta jaime janice janine jeanette jeanne jeannie jenna
  jenny jeremiah jermaine jesper joan joana joanne joaquin jocelyn jodie joelle joey johanna johnny jordi josefina josephine josette josh josiane josie juana
  juanita judy juliet justine kaitlyn karina katarina katie katrin katrina kayla keira kendra kenny kerry kristen larissa lauren laurie lavinia leah leandro
  leanne leonor leonora leroy leslie leticia lilian lillian lily lindsay livia liza lizzie lois lola lorena lorenza lorna lorraine lourdes lucille lucinda
  lucy luigi luke lynn lynne mabel maddie madeleine madeline maeve magali maggie malcolm mallory manolo marcela marcelo mariana marianna maribel mariela
  marika marilyn marisa marisol marissa marjorie marlon marsha martine marvin maryse mateo matilda maureen maurizio mavis maxine megan meghan melinda melody
  meredith mia micaela mildred millie minnie mireille miranda mitchell moira molly muriel myra myriam myrna nathaniel nellie noelle norma octavio odette
  oriane oswaldo paige patsy patti penny phoebe phyllis pilar polly priscilla rachael rafaela ramiro randall randy reggie reginald renata rhonda robbie robyn
  rocio rochelle rodney roisin romeo rosalie rosalind rosanna rosemary roxanne ruby russell sabina sadie sally samantha sergi shane shannon shaun shawn sheila
  shelley sheryl shirley sidney siobhan soledad sonya soraya spencer stacey stacy stewart suzie sybille tabitha tamsin terence terrence tessa thaddeus thelma
  thibault tiago toby trevor tricia trudy valentino vicente vicky viviana vivienne wendy wesley wilfred yoann zachary zara zelda zoey ayhan azra bahadir berk
  beyza bulent burcu cansu ceren cihan defne demet didem dilara ece eda elcin emrah enes erdal eren ergun erhan erol ersin esin ferhat figen filiz fikret
  fulya furkan gamze gizem gokhan gulay gulsen haluk handan huseyin irem ismet kaan kadir kerem koray levent melek meltem meryem merve metin muge nazli nermin
  nesrin nilay nilgun nilufer oguz okan orcun ozan ozge ozlem pelin pinar sabri sedat selcuk semih serap serdar serhat sevil sevim sinem soner suleyman sule
  taner tayfun tolga tuba tugce tulay tuncay turgut ugur veli volkan yavuz yeliz yigit zehra zerrin zuhal mojtaba mujtaba modschtaba moytaba mucteba
  dilek ekrem selahattin meral sumeyye berat binali cevdet numan fuat nurcan songul aysegul aysun betul busra canan ercan ilknur melih melike
  mesut necati nihat ramazan recep rukiye sait seda semra veysel yunus svitlana dmytro andriy yulia iryna tetiana valeriy vitaliy yevhen nadiya
  alvaro adolfo agustin dario edmundo efrain emiliano evaristo fabricio fausto fermin gaston hernan humberto ignacio ismael jacobo leonel luciano mariano matias maximo nestor noemi rigoberto rogelio saul silvina ulises
  aishat rahel mirabel mitchel donata egmont
  wayne tracey tracy donna doreen geraldine jacqui kayleigh kirsty lesley nicky nigel rhona rhys rowena roy sheena sian sinead stan
  tristan vince winifred zach aidan alastair alistair alec alfie amy angie beverley bob brad bryony callum carl ciara ciaran clive cody
  conor corey courtney curtis daisy daryl davina declan derrick dianne edna elliott eoin erica ernie euan evan faye fergus finlay gail
  geoff ginny glen gwen hamish hank harvey hayden hugh iain jade jake jasmine jay jayden jed jemima jen jodi jonny kara kathryn keeley
  kieran kristy lance lenny lester lewis liz lloyd lottie marcia marty max melvin micah mick mickey mollie myles ned neville niall nikki
  noreen orla otis owen paddy pam patty percy pete pippa reece reg rhiannon rhoda ricky riley ronnie rory rufus sasha scarlett seamus seth
  sherry sid silas sybil tanya tess tilly tonya trish vernon wallace warren zac paco pepe nacho toni quique kike charo chema curro javi
  rafa fran juanjo juanma lucho pancho beto chucho tono nando santi edu guille pili conchi merche loli maite inma begona ainhoa nuria iker
  aitor xavi oriol montse neus ferran enric josep francesc raimundo eusebio eugenio eulalia fidel florencio gaspar genaro gregorio hilario
  inigo inaki isidro jacinto jairo jeronimo josefa julieta laureano lazaro leopoldo lucrecia luciana macarena maximiliano melchor milagros
  moises natividad nicanor noelia olegario osvaldo patricio paulino placido remedios reinaldo reynaldo rogelia romualdo roque rosalia
  rosana rosaura rufino salome sebastiana servando silverio sixto tadeo telmo teodoro tomasa vicenta virgilio wenceslao yanira yesenia
  zacarias zoraida ainara amaia ander angelica asier aurora azucena baltasar bartolome benita berta borja braulio camilo candela carlota
  carmelo cayetana celestino cesar ciro clemente concha conrado cosme cristian delfina demetrio eladio eleuterio elisenda eloisa eloy
  encarna encarnacion enriqueta estela ezequiel facundo feliciano felisa gabino gema genoveva griselda gumersindo herminia higinio
  hortensia imanol iratxe iria isaias itziar izaskun jimena judit koldo laia leire mauro mikel mireia miren nahia nerea ofelia pascual
  pelayo rebeca roser sagrario sonsoles tirso unai vanesa xabier yago yaiza yeray zaira zulema`;

const CYRILLIC = `джанни джанні баррон бэррон сирил сиріл феликс фелікс николас ніколас густаво клаудия клаудія родриго родріго имран імран фердинанд нарендра найджел
  фридрих фрідріх метте кириакос кіріакос олаф дональд жозеф рамзан илон ілон барак тулси тулсі йозеф юзеф вилли віллі стив стів элвис елвіс джон джордж джеймс майкл мишель мішель томас роберт уильям вільям джозеф карлос хосе питер пітер поль пол
  дэвид девід кевин кевін брайан эрик ерік джек джейсон райан адам даниэль даніель бенджамин бенджамін лукас лука марко паоло антонио антоніо луис луїс
  фернандо диего дієго педро мигель мігель жан пьер п'єр жак жак-люк кристиан крістіан штефан томаш ласло иштван іштван янош золтан ференц габор
  александр александра алексей алена алёна алина алла анастасия анатолий андрей анна антон арина аркадий артем артём асма ахмед
  богдан борис вадим валентин валентина валерий валерия варвара василий василиса вероника виктор виктория виталий владислав
  всеволод вячеслав галина геннадий георгий герман глеб григорий давид даниил данила дарья денис дмитрий евгений евгения егор
  екатерина елена елизавета жанна захар зинаида зоя ибрагим иван игорь илья инна ирина кирилл клавдия константин кристина ксения лариса лев
  лейла леонид лидия людмила магомед максим маргарита марина мария марк махер махмуд михаил мухаммад мухаммед   наталия наталья никита николай нина оксана олег олеся ольга павел петр пётр полина рафаэль регина рибаль рифат рифаат роман руслан самир
  светлана семен семён сергей софия софья спиридон станислав степан тамара татьяна тимофей тимур федор фёдор хафез юлия юрий яков яна
  моджтаба муджтаба хафиз джамиль фаваз басель магер гази ярослав али хасан хусейн омар юсуф эдуард элина эмма мохаммад мохаммед басиль рами
  андрій анастасія анатолій олександр олександра олексій олена аліна антін артур василь вікторія віктор віталій вячеслав ганна геннадій
  георгій григорій данило дарина дмитро євген євгенія іван ігор ілля ірина йосип катерина кирило костянтин лілія людмила максим
  марія микита микола михайло надія наталія ніна оксана олесь оля павло петро рібаль роман сергій соломія софія станіслав степан тарас тетяна
  тимофій федір юлія юрій яна ярина магер магір хафез гафез джаміль хафіз басіль мухаммед алі гасан рамі
  ангелина антонина арсений артемий архип афанасий агата алевтина анжела анжелика вениамин герасим демид демьян дорофей евдокия ефим игнат иннокентий иосиф
  кира кузьма лаврентий макар матвей мирон мирослав назар наум нестор прохор раиса родион ростислав рубен савелий самуил святослав серафим таисия тихон трофим
  ульяна фаина эльвира элеонора эмилия эмиль эльдар рустам ильдар камила динара айгуль гульнара заур мурад алихан джозефина іванна ілона зоряна мирослава
  любомир любомира орест остап назарій матвій маркіян лідія раїса роксолана руслана сніжана христина юліан ярема ярослава зінаїда злата вероніка валерій
  валерія аркадій арсен артемій гліб гнат діана клавдія меланія панас пилип радим родіон устим юхим жозефіна
  анита беатриса беатрис клод луи франсуа николя оливье антуан филипп венсан ханс юрген клаус вольфганг хайко ганс петер хельмут ангела
  аннегрет хуан хорхе пабло альберто рикардо джузеппе джованни маттео сильвио стефано стивен ричард чарльз дэниел мэтью энтони эндрю джошуа
  кеннет эдвард рональд тимоти джеффри гэри скотт брэндон брендон грегори фрэнк рэймонд патрик деннис мелания иванка тиффани бэррон хантер
  джилл хиллари нэнси сьюзен карен лиза бетти хелен сандра донна кэрол шэрон лора кимберли дебора джессика синтия кэтлин эми анджела мелисса
  бренда памела николь саманта кэтрин кристин мартин гленн юсеф усман халил мустафа кемаль билал эмине бинали зейнеп ахмат аслан айдар
  нурсултан эмомали шавкат мехрибан гейдар армен вазген серж левон саломе ираклий зураб вахтанг тедо шалва лаша рамин реза голам хосейн
  мехди аббас садег сара яир йонатан эстер ривка мириам шломо моше ицхак ариэль эхуд бени йоав исраэль авигдор наоми джаред чарли грета жолт
  аттила тамаш балаж имре зузана анджей лех малгожата радослав билл боб фред тед сэм дэн рон нил нэйтан остин дилан логан итан оливия
  шарлотта амелия харпер эбигейл эмили хлоя грейс ханна зои лили натали софи манон камиль люсьен паскаль тьерри бруно жером жюльен лоран
  гийом эммануэль бернар ален жерар морис рене роже сильви элен валери изабель клер аньес брижит марин жордан йенс уве дитер штеффен торстен
  хайнц курт фриц отто урсель хайди ингрид сабина сильвия хавьер эдуардо алехандро андрес франсиско гильермо мануэль кармен долорес лусия
  росарио соледад умберто энрико маурицио лоренцо франческо федерико альдо бруна карло мехмет ахмет сулейман серкан ферхат керем дениз айше
  фатма хатидже зехра гюлер абдулла абдуррахман абдельазиз валид халед зияд тарик рашид раджив раджеш санджай санджив викрам рахул прия соня
  данил світлана поліна уляна леся єгор
  индира аніта беатріса луї ніколя олів'є філіп гайко гельмут рікардо джованні сільвіо браян стівен річард деніел метью ентоні ендрю едвард
  тімоті джеффрі раян гері грегорі френк реймонд патрік деніс іванка тіффані беррон гантер гілларі ненсі ліза гелен керол шерон кімберлі
  джессіка синтія кетлін емі мелісса ніколь кетрін крістін ібрагім халіл білал еміне емомалі мехрібан іраклій бідзіна мехді хоссейн яїр лія
  естер міріам іцхак аріель ехуд авігдор наомі чарлі аттіла кінга білл денні ніл олівія амелія емілі ґрейс наталі софі каміль тьєррі жульєн
  гійом сільві елен валері ізабель єнс дітер гайнц інгрід сабіна хав'єр рафаель едуардо франсіско мануель енріко мауріціо федеріко деніз
  валід зіяд самір тахир тахір ашраф камаль фарид фарід назир назір ринат рінат ильяс нурлан ерлан бахтияр бахтіяр тигран тігран гагик гагік ашот самвел вардан
  эльчин ельчин вугар фуад орхан парвиз парвіз хикмет зульфия назим назім файзулла сардор шерзод дильшод алишер алішер умар исмаил ісмаїл сафар
  дилек ділек экрем екрем селахаттин мераль берат хакан емине сюмейе синан мурат хулуси біляль
  милица милиця вукан джанет бурак эсра есра неджметтин хазем джамаль хайко гайко
  дженнифер эшли эмбер аманда меган тайлер джастин кайл закари калеб мейсон тодд грег дерек брэд брэдли рассел джеральд уоррен уэйн ларри джерри терри карл инго
  свен маттиас йохен моника беате бригитта клодетт сесиль орели матильда камилла матьё фредерик бенуа альваро гонсало игнасио мерседес консуэло фатима айша хадиджа
  амина усама зейнаб мариам эмре приянка анил сунил аниша киран дипак хироси кендзи такаси аглая малика зарема
  дженніфер ешлі ембер джастін закарі тодд брэдлі уоррен ларрі джеррі маттіас моніка сесіль матье фредерік ігнасіо лусія фатіма аміна маріам пріянка аніл ельвіра`;

const ARABIC = `ويلي ستيف جورج مايكل توماس روبرت ديفيد ميشيل ميشال كارلوس خوسيه ويليام جوزيف إلفيس إيلفيس بيتر بول
  ویلی استیو جورج مایکل توماس رابرت دیوید میشل کارلوس خوزه ویلیام جوزف پیتر هادی محمد أحمد حسن حسين إبراهيم يوسف خالد سمير محمود مصطفى عبدالله طارق ياسر وليد زياد رامي ريبال ماهر باسل   أسماء فاطمة مريم زينب ليلى سارة رنا لينا نبيل فادي هاني مازن نزار غسان أنس بلال حمزة سامي عماد
  أرتور آرتور آرثر أرثر هانس كلاوس يورغن فولفغانغ أندرياس ماتياس هيلموت مانفريد لوكاس فيليكس آندریاس یورگن
  إياد أيمن أشرف هشام عصام وائل تامر إيغور رومان ماريا آنا
  مهدی مجتبی حسین مسعود سجاد مهدیه زهرا فاطمه مریم لیلا سارا نرگس نگار شیرین پریسا
  آرش بهرام بهروز داریوش کورش سیاوش ایگور رومان ماریا میلاد جواد محسن هاشم
  ماجد سعد منير كمال فؤاد رشيد رضوان صلاح ضياء زكريا يحيى عيسى موسى فيصل بندر نواف راشد زايد هيثم عامر
  عدنان لؤي مهند فراس حسام طلال وسيم شادي عمرو أسامة سلمى نورا دينا ريم رانيا سعاد نجوى خديجة عائشة زهراء
  هالة رغد رضا حمید مجید سعید وحید فرهاد کامران بابک کیوان کیان حامد مصطفی مرتضی عباس
  اصغر ابوالفضل محمدرضا علیرضا حمیدرضا غلامرضا احمدرضا امیرحسین محمدحسین محمدعلی یاسر باقر تقی نقی شهرام شاهین سهراب رستم کوروش
  جمشید فریدون فرامرز پرویز هوشنگ ایرج تورج منوچهر اردشیر خسرو رحیم کریم ستار قاسم ابراهیم اسماعیل اسحاق یعقوب ایوب سلیمان الیاس عیسی موسی
  یحیی زکریا طاهره معصومه سمیه سمانه الهه مینا مینو سپیده سوسن نسرین نازنین فرشته فریبا فرزانه شهلا شهره شیما شبنم مهناز
  مروان نادية ريما حاتم شيماء ياسمين طه نجلاء غادة سهى لطيفة منى هناء عادل مؤمن بسمة جميلة سمر رغدة شذى عبير ميساء نهى هيفاء جمانة
  رویا احسان نیلوفر آرمان پویا لاله آزاده شاپور مهران هومن یلدا الناز نگین ساناز کامبیز جعفر ساسان کیانوش مژگان مرجان هانیه سپهر بهاره
  مهسا مهین ژاله پروین ولادیمیر الکساندر سرگئی میخائیل نیکولای فلاديمير ألكسندر سيرغي ميخائيل نيكولاي
  كارم ثريا جابر زكية تيسير شكري غانم صبحي فتحي حمدي رمزي فوزي مجدي وجدي لطفي حلمي صبري زكي بهجت رأفت عزت مدحت نشأت طلعت عصمت
  جيهان شيرين نسرين ياسمينة ميرفت ماجدة سهير زهير منيرة سناء إسراء آلاء أسيل رهف لمى تالا مرام رزان نادين كارين جورجيت إيلي شربل
  طوني أنطوان إدوار کیومرث شیوا مهشید بیژن سیامک بهنام بهزاد کاوه اردلان آیدا آناهیتا مهرداد مهدیس گلناز فرناز شقایق مهرناز ویدا
  یاسمن رامین آرمین آرتین ماهان پارسا کیارش سامان پدرام شایان میترا فریده ملیحه منصوره عاطفه راضیه هاجر صدیقه
  آسر أمجد أنيس أوس إياس إيهاب بتول بسام بسيم جاسر جاسم حازم حذيفة حسان حسني حسون حطاب حمدان حمودة حيدرة خباب خلدون خلود خليل
  خيري داوود دريد راسم راكان رامز رسلان رشدي ريان زاهر زيدون سامر سالم سرحان سرمد سفيان سهيل شاكر شفيق شكيب شوقي صهيب ظافر
  عاصم عاطف عثمان عدلي عزمي عفيف عمار غيث فاروق فخري فرحات فهد فهمي فواز قيس كاظم لبيب ليث مأمون مصعب معاذ مقداد ممدوح منذر
  منصف نعمان نهاد نوفل وديع وصفي ياسين
  آبتین آتوسا آذین آریا آرین آزیتا آنیتا آیدین اردوان ارسلان ارژنگ اسفندیار اشکان افشین انوشروان باربد بردیا برزو بزرگمهر
  بهداد بهرنگ بهناز بهنوش بیتا تارا تینا جهانبخش جهانگیر خداداد خشایار داراب دانیال دلارام رامتین رامونا رامیار رهام روزبه
  رودابه روبینا روناک ژینا سارنگ سمیرا سهند سهیل سودابه سورنا سیمین شادمهر شاهرخ شراره شروین شهربانو شهرزاد شهرنوش شهروز شهین
  شیدا شیرزاد صمد طهماسب طهمورث غزاله فتانه فرانک فربد فرجاد فرخ فرزاد فرزام فرزان فرزین فرشاد فرشید فرنوش فرنگیس فریبرز فرید
  فرین فریناز قباد کاووس کامیار کتایون کمبوجیه کیخسرو کیقباد کیکاووس گرشاسب گشتاسب گلاره گلاله گودرز گیتی گیسو لهراسب مازیار
  ماندانا مانوش ماهرخ مزدک ملیکا منیژه مهبد مهتاب مهراد مهرنوش مهستی مهیار مهوش ناهید نازلی نریمان نسترن نوید نوشین نیما
  هخامنش هومان هژیر پارمیس پرستو پرنیا پریا پریناز پریچهر پوران پوریا پوپک پژمان چکاوک ژاله
  ديليك ميرال أمينة دیلک امینه شريف بشرى توفيق ثائر سليم سلوى نجيب نوال هدى مروة معتز فايز رياض
  ديليك ميرال أمينة دیلک امینه
  ماري لوران شارلوت ميخال کاتارژینا كاتارزينا فانيسا ونسا إيفانا ایوانا أندريه آندری دانيلو تمارا تامارا فرانشيسكو فرانچسکو أريانا آریانا مايك مایک جينيفر جنیفر
  فيليب فیلیپ أليكس الکس زاك أوشا اوشا فيفيك ویوک سايروس ساشا جانيت ژانت أماندا آماندا ماريو جوش نيكول دنیل دينيس دنیز اتین أولينا أوليكساندر اولنا النا أوليغ اولگ يوليا
  یولیا پاول بافل كيريل کیریل أخمات اخمد أولوريمي اولورمی ريمي باولو پائولو سيباستيان سباستین نيراف نیراو لاليت لالیت ناتان راحيل غاسبار گاشپار أشوت آشوت قسطنطين کنستانتین
  هايكو هایکو فيكتوريا ویکتوریا غابرييلا گابریلا ديانا دایانا أنطونيو آنتونیو خوان خوليو خولیو ألفارو آلوارو لويس لوئیس لورا ريكاردو ریکاردو فرانسيسكو فرانسیسکو أنيسة أفنير
  آونر يوني ميثم جون توميلو تومیلو دافيد
  جسیکا اشلی کیمبرلی استفانی ملیسا تیفانی برندون تایلر جاستین کایل لوکاس متیو هانتر اریک اسکات ملانیا ایوانکا بریژیت ژان کلر نیکلاس پابلو دیگو الهام صادق
  شفیقه گلبدین`;

const setOf = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).map(keyOf));

const ALL: ReadonlySet<string> = new Set([...setOf(LATIN), ...setOf(CYRILLIC), ...setOf(ARABIC)]);

function keyOf(name: string): string {
  return plainOf(foldVariants(name));
}

/** Abdulrahman and the like. */
const SERVANT_OF = /^عبدال\p{L}{3,}/u;
/**
 * Arabic names of two words, which Persian joins: علاء الدين, حبیب‌الله. Left out is نصر الله, a family
 * name in the news.
 */
const FAITH = foldVariants(
  'نور|صلاح|علاء?|سيف|محي|محيي|عز|جمال|كمال|نجم|شمس|بهاء?|تقي|فخر|ناصر|حسام|ضياء?|عماد|سعد|زين|شهاب|قطب|برهان|خير|بدر|جلال|تاج|شرف|نظام|معين|نصير|سراج|غياث|مجد|ركن|ظهير|صدر|قمر',
);
const GOD = foldVariants(
  'عبد|عبيد|سيف|حبيب|فضل|عطا|عطاء|رزق|جاد|ضيف|فرج|نعمت|رحمت|عنايت|اسد|ذبيح|نصرت|امان|ضيا|عزت|حشمت|کريم|قدرت|لطف|احسان|سميع|صبغت|حكمت|خليل|فتح|يد',
);
const [OF_FAITH, OF_GOD] = [FAITH, GOD].map((heads) => new RegExp(`^(?:${heads})$`, 'u'));
const JOINED = new RegExp(`^(?:(?:${FAITH})الدین|(?:${GOD})الله)$`, 'u');
const THE_MERCIFUL = /^ال\p{L}{3,}$/u;

/** Whether two folded words are one Arabic given name: علاء الدين, عبد الرحمن. */
export function isGivenNameOfTwo(first: string, second: string): boolean {
  if (second === 'الدین') return OF_FAITH?.test(first) ?? false;
  if (second === 'الله') return OF_GOD?.test(first) ?? false;
  return first === 'عبد' && THE_MERCIFUL.test(second);
}

/** Case endings of Russian and Ukrainian given names: Игоря, Марии, Ігорю. */
const ENDINGS = /(?:ом|ем|ою|ею|ой|ей|ові|еві|єм|[аеёиоуыюяіїєьй])$/;
const ALSO = ['', 'а', 'я', 'ь', 'й', 'ий', 'ія', 'ия', 'о', 'ій'];

/** Whether a folded word is a given name, or two with a hyphen: Jean-Michel. */
export function isGivenName(word: string): boolean {
  const key = plainOf(word);
  if (ALL.has(key) || SERVANT_OF.test(key) || JOINED.test(key)) return true;
  if (!/^\p{Script=Cyrillic}/u.test(key) || !ENDINGS.test(key)) return false;
  const stem = key.replace(ENDINGS, '');
  return stem.length > 2 && ALSO.some((ending) => ALL.has(stem + ending));
}
