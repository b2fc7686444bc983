/** First names and family names that are common where the three languages are spoken (folded): never kept as words that name a theme. */
export const PERSON_NAMES: ReadonlySet<string> = new Set(
  `
aaron abigail abril adam adela adolfo adrian adriana adriano afonso agustin aidan aitana aitor albert alberto alejandra
alejandro alessandra alex alexander alexandra alexandre alexandro alfonso alfredo alice alicia aline alison almudena
alvaro amalia amanda amaia amelia amparo amy ana anabel ananda anderson andre andrea andreia andreina andres andrew
angel angela angelica angelo anita anna anne anthony antonia antonio araceli ariadna ariana ariel arlete armando arthur
artur arturo asuncion augusto aurora barbara beatriz begona belen ben benedita benjamin bento bernardo berta bethany
bianca blanca bob bradley brandon brenda brian bruna bruno caio camila camilo candela caren carina carla carlos carmen
carmo carol carolina caroline catalina catarina cecilia celeste celia celina cesar charles charlotte chloe chris
christian christina christine christopher cintia clara clarice claudia claudio clemente colin connor conceicao
concepcion constanza consuelo cristian cristiana cristiano cristina cristobal daisy dalila damian daniel daniela danielle
danilo dario david davi debora deborah deolinda derek diana diego dina diogo dolores dominic domingos donna dora
douglas duarte dulce dylan edgar edith edson eduarda eduardo edward elaine elena eleanor eliana elias elisa elizabeth
ella ellen eloisa elvira emanuel emilia emilio emily emma encarna enrique eric erica erika ernesto esperanza esteban
estefania estela ester esther ethan eugenia eugenio eva evelyn ezequiel fabian fabiana fabio fabiola fabricio fatima
felipe felix fermin fernanda fernando filipa filipe fiona flavia flavio florencia frances francesca francesco francisca
francisco frank franklin gabriel gabriela gareth gary gema gemma genoveva george georgina gerald geraldo gerardo german
gilberto gilda gisela giovana giovanna gisele gloria goncalo gonzalo grace graciela graham greg guadalupe guilherme
guillermo gustavo hannah harry hector heitor helen helena helder henrique henry heloisa hilda horacio hugo humberto ian
ignacio igor ines inma irene iris isaac isabel isabela isabella isadora ismael israel itziar ivan ivana ivone ivonne
jack jacinto jackson jacob jacqueline jaime jake james jamie jana jane janet janete janice jason javier jennifer jenny
jeremy jessica jesus jimena joan joana joanna joanne joao joaquim joaquin joel john jonas jonathan jordan jordi jorge
jose josefa joseph joshua josue juan juana juanita judith julia julian juliana julie julieta julio jussara justin
karen karina karla kate katherine kathleen katia kayla keith kelly ken kevin kim kyle laia lara larissa laura lauren
laurinda lautaro leandro leila leo leonardo leonor leticia lewis lia liam lidia ligia lilian liliana lillian linda lisa
livia lola lopes lorena lorenzo lourdes luana luca lucas lucia luciana luciano lucille lucy luigi luis luisa luiza
luke luz macarena madalena mafalda magdalena maite manoel manuel manuela mar marc marcela marcelo marcia marcio marco
marcos margaret margarida margarita maria mariana mariano maribel maricarmen marie marilia marina mario marisa marisol
mark marlene marta martha martim martin martina mary mateo mateus matheus matilde matt matthew mauricio mauro maxim maya
megan melanie melissa mercedes mia micaela michael michelle miguel miranda miriam moises molly monica montserrat
natalia natalie nathan neil nelson nerea nicholas nicola nicolas nicole nina noa noelia noemi nora norma nuno nuria
octavio odete ofelia olga olivia orlando oscar osvaldo otavio pablo paloma paola patricia patrick paul paula paulina
paulo pedro peggy peter philip pilar priscila rachel rafael rafaela raimundo ramiro ramon raquel raul ray raymond
rebeca rebecca regina reinaldo renan renata renato ricardo richard rita robert roberta roberto robin rocio rodolfo
rodrigo rogelio roger rogerio romina ronald ronaldo rosa rosalia rosana rosario rosaura rose roxana ruben rui russell
ruth ryan salome salvador samanta samantha samuel sandra santiago santi sara sarah saul sean sebastian sebastiao selma
sergio sharon sheila shirley silvana silvia silvio simon simone sofia soledad sonia sophie soraia stephanie stephen
steve steven stuart suely susan susana suzana sylvia tamara tania tatiana telmo teo teodoro teresa thais thelma theo
theresa thiago thomas tiago tim timothy tina tom tomas toni tracy trinidad ulises valentin valentina valeria valerie
vanda vanesa vanessa vera veronica vicente victor victoria vincent vinicius violeta virginia vitor vitoria vivian
viviana wagner walter wanda wellington wendy wesley william wilma wilson xavier ximena yago yan yasmin yolanda yvonne
zaida zoe
abreu acosta aguilar aguirre alcantara almeida alonso alvarez alves amaral anderson andrade antunes aragon araujo
arias azevedo baker barbosa barros bautista benitez bennett blanco borges botelho brandao brown cabral cabrera calderon
campos cardoso carrasco carrillo carvalho castillo castro chavez clark clarke collins contreras cooper correa correia
cortes cortez cruz cunha davies davis delgado diaz dias dominguez duran edwards espinoza esteves esposito estrada evans
farias fernandes fernandez ferreira ferrer figueiredo figueroa flores fonseca franco freitas fuentes gallego gallardo
garcia garrido gil gimenez gomes gomez goncalves gonzales gonzalez gray green griffiths guerra guerrero guimaraes
gutierrez guzman hall harris henriques hernandez herrera herrero hidalgo hughes ibanez iglesias jackson jenkins jimenez
johnson jones kaur kelly khan king kumar leal leon lima lobo lopez lourenco lozano macedo machado maia maldonado marin
marques marquez martinez martins matos medeiros medina meireles mello melo mendes mendez mendoza menezes miranda molina
monteiro montero montoya moore mora morais moraes moreira moreno moreau morgan morris moya muniz munoz murphy murray
navarro neves nogueira nunes nunez ochoa oliveira orozco ortega ortiz osorio owen pacheco padilla palma paredes park
parker parra pascual patel paz pena peralta pereira perez pinheiro pinto pires ponce prado prieto quintana ramirez
ramos rangel reis rey reyes ribeiro richardson rios rivas rivera roberts robinson robles rocha rodrigues rodriguez
rojas roldan roman romero rossi rubio ruiz saez salas salazar salgado sanchez sandoval santana santos santoro sanz
saraiva scott serrano shaw shah silva simoes singh smith soares solis sosa soto souza sousa suarez tavares taylor
teixeira thomas thompson torres trujillo turner valdes valencia valente valle vargas vasconcelos vasquez vaz vazquez
vega velasco velazquez ventura vidal vieira villanueva walker walsh ward watson white williams wilson wood wright young
zamora zapata
`
    .trim()
    .split(/\s+/),
);
