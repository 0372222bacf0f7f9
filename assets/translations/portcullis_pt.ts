<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_PT" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>A minha conta</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>Renovar tudo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation>Deve {money}. Por favor, pague no balcão.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>Emprestados</translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation>Não tem nada emprestado.</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Pronto a levantar</translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation>Reservado, ainda não chegou</translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation>Em atraso. {due}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation>Não é possível mostrar a sua conta agora. Não é possível contactar o sistema da biblioteca.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation>Qual endereço de e-mail?</translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation>Enviar para {address}</translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation>Este endereço não está completo. Exemplo: name@example.org.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation>Ou escreva outro endereço</translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation>Escreva o seu endereço</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
</context>
<context>
    <name>AmbassadorDoor</name>
    <message>
        <source>Workshop desk</source>
        <translation>Balcão da oficina</translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation>Leia o seu cartão de embaixador</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation>Quem veio</translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation>Leia um cartão, ou conte quem não tem.</translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation>Até aos 16 anos é preciso que um encarregado concorde: pergunte antes de contar.</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>Vieram até agora: {number}</translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation>Ainda não entrou: um pai, mãe ou encarregado tem de concordar primeiro. Viu que concorda, em papel ou pelo próprio?</translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation>Não entrou: o pai, a mãe ou o encarregado não concordou.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Boas-vindas</translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation>Ficou anotado que o encarregado concorda.</translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation>Sim, vi: pode entrar</translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation>Não: não entra</translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation>Mais um, sem cartão</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Um a menos</translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>Requisitar</translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation>Ponha os seus artigos na placa. Não é preciso tocar em nada.</translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation>Passe o artigo seguinte. Não é preciso tocar em nada.</translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation>Passe um artigo no leitor. Não é preciso tocar em nada.</translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation>Este tablet não funciona</translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation>O que foi respondido está fechado e seguro. Use outro tablet.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Please go to the desk</source>
        <translation>Dirija-se ao balcão</translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation>Este quiosque não funciona. Requisite e devolva no balcão, ou noutro quiosque.</translation>
    </message>
    <message>
        <source>Not working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not admit by this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything admitted before is recorded. Close and start the scanner again; until then note visits on paper and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>Camera picture</source>
        <translation>Imagem da câmara</translation>
    </message>
    <message>
        <source>The camera is covered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover the lens, or make more light. The hand scanner still works.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardPage</name>
    <message>
        <source>How satisfied are you with the help you got today?</source>
        <translation>Está satisfeito com a ajuda que recebeu hoje?</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>O seu cartão</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Aqui está o seu cartão</translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation>Fotografe o código. Mostre-o onde usar o seu cartão.</translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation>A câmara é avisada agora e apaga o que tem.</translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation>A câmara apaga o que tem assim que este tablet tiver ligação.</translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation>Nada do que disse fica guardado aqui.</translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation>Aqui está um passe até chegar o cartão</translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation>Tire uma fotografia do código. Serve para entrar na biblioteca até {date}.</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>As suas respostas estão seguras</translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation>Treino: isto não é um cartão</translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation>Aqui o residente fotografa o cartão, ou o passe até ele chegar. Toque em Pronto.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Está tudo esquecido</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>O código do seu cartão</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Print it</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>ClockLine</name>
    <message>
        <source>Finished: {number}</source>
        <translation>Terminadas: {number}</translation>
    </message>
    <message>
        <source>Set aside: {number}</source>
        <translation>Postas de lado: {number}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation>Fora de serviço</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Dirija-se ao balcão</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation>Não é possível contactar o sistema da biblioteca. Requisite e devolva no balcão. Este ecrã volta sozinho.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation>Continuar com um código</translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation>Que código recebeu?</translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation>Ninguém aqui continua com esse código. Veja outra vez.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation>Balcão da oficina</translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation>Que oficina é hoje?</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>Vieram até agora: {number}</translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation>Inscrições por terminar: {number}</translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation>Sem contacto com a central: os cartões seguem depois, agora dão-se passes.</translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation>O relógio pode estar errado: não são dados passes. Ligue este tablet à rede.</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>Inscrever alguém</translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation>Um cartão novo, em cerca de dez minutos</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>Continuar com um código</translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation>Alguém que parou antes</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Mudar um cartão</translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation>Perdido, telefone novo, nome novo, mudança: leia-o se estiver aqui</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quem veio</translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation>Por cartão, ou só contados</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminar a oficina</translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation>E ver o que resultou</translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation>Entregar algo</translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation>Um cartão SIM, um portátil; ou uma devolução</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar o treino</translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation>Treinar com pessoas inventadas</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation>Pode mostrar o cartão outra vez. Se a porta continuar fechada, volte quando houver funcionários.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>A porta não abriu</translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation>Experimente a porta</translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation>Não houve resposta. Se estiver fechada, mostre o cartão outra vez.</translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation>Mostre o cartão outra vez</translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation>Demorou demasiado, por isso a porta ficou fechada.</translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation>Segure o código completo do seu cartão digital diante do leitor.</translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation>Mostre o código que o telemóvel apresenta agora, não uma fotografia dele.</translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation>O problema não é o seu cartão: esta porta não consegue verificar cartões agora. Volte quando houver funcionários.</translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation>Espere até que alguém saia.</translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation>Sem funcionários, entra-se a partir dos {age} anos.</translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation>Pergunte quando houver funcionários.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Faça favor de entrar</translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation>A porta está aberta. Cada pessoa mostra o seu próprio cartão.</translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation>Mostre o seu cartão digital para entrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation>A biblioteca está aberta. Pode entrar.</translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation>Se a porta estiver fechada, mostre o seu cartão digital.</translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation>Agora não há funcionários. Segure o código do cartão diante do leitor.</translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation>Aberta sem funcionários</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fechada</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>A biblioteca está fechada.</translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation>Abre {day} às {time}.</translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation>Esta porta não verifica cartões agora</translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation>Volte quando houver funcionários.</translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation>Cartões que entraram, sem saída conhecida</translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation>Não se pode saber agora.</translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation>{number} de {most} no máximo</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation>Porta de biblioteca Portcullis</translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation>Já acabou? Toque em «Terminar».</translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation>Para voltar, toque em «Voltar».</translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation>Depois toque em «Continuar».</translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation>Depois toque em «Enviar».</translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation>Vá ao balcão. Lá há quem ajude.</translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation>Mostre um livro ao leitor.</translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation>Ponha os seus livros na placa.</translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation>Toque em «Começar». Ou mostre o seu cartão da biblioteca.</translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation>Só traz livros de volta? Toque em «Devolver».</translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation>Leia o seu cartão da biblioteca no leitor.</translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation>Ou escreva o número do seu cartão.</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation>Segure o cartão em frente da câmara.</translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation>Escreva o seu PIN. É o seu número secreto.</translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation>Não deixe ninguém ver.</translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation>Tem um cartão antigo da biblioteca? Leia-o no leitor.</translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation>Não tem cartão antigo? Toque em «Não tenho».</translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation>Levar livros para casa: toque em «Requisitar».</translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation>Trazer livros de volta: toque em «Devolver».</translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation>Ficar com livros mais tempo: toque em «Renovar».</translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation>Um sinal verde? Pode levar o livro para casa.</translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation>Um sinal verde? Ponha o livro na ranhura.</translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation>Estes são os livros que tem.</translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation>Devolva cada livro até à sua data.</translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation>Precisa de mais tempo? Toque em «Renovar».</translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation>Nestas lojas paga menos.</translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation>Mostre o cartão da cidade na loja.</translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation>Quer uma lista dos seus livros?</translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation>Toque no que preferir.</translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation>Enviamos-lhe a lista por e-mail.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escreva o seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation>Como correu hoje? Diga-nos.</translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation>Ninguém sabe quem diz o quê.</translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation>O que quer a seguir? Toque num.</translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation>É-lhe igual? Toque em «Sem preferência».</translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation>Quer dizer mais? Escreva.</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>Não escreva nomes.</translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation>As perguntas acabaram.</translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation>Este ecrã não funciona agora.</translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation>Mais tarde volta a funcionar.</translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation>Segure o cartão diante do leitor.</translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation>O ecrã diz que sim? Abra a porta.</translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation>A biblioteca está fechada agora.</translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation>Volte quando estiver aberta.</translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation>Volte quando houver funcionários.</translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation>Não fez nada há algum tempo.</translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation>Está aqui? Toque no botão grande.</translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation>Toque na sua língua.</translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation>As pessoas que trabalham aqui podem ajudar.</translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation>Vai-se embora? Toque primeiro em «Terminar».</translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation>Depois toque em «Continuar».</translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation>Depois toque em «Pronto».</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Pode deixar vazio.</translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation>Tire uma foto.</translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation>O seu cartão vem depois.</translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation>Traga aqui uma carta com a sua morada.</translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation>Depois recebe o seu cartão.</translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation>Leia o código. O seu cartão estará lá.</translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation>O que quer? Toque nisso.</translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation>Vem devolver? Toque em «Devolução».</translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation>As perguntas vêm depois nessa língua.</translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation>Fica com o seu cartão.</translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation>O que há de novo? Toque nisso.</translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation>Que telefone tem? Toque nele.</translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation>Sem telefone? O cartão vem em papel.</translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation>Tem morada? Toque na sua resposta.</translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation>Sem morada? Pode inscrever-se também.</translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation>Escreva o seu código postal.</translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation>Está nas suas cartas.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Escreva o seu nome próprio.</translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation>Depois escreva o apelido.</translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation>Só um nome? O segundo fica vazio.</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>Quando nasceu?</translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation>Escreva o dia, o mês e o ano.</translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation>Quem cuida de si? Escreva o nome.</translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation>Essa pessoa tem de estar aqui.</translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation>Escreva o número da sua casa.</translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation>Depois escreva a sua rua.</translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation>Para onde lhe escrevemos? Escreva.</translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation>O que o ajuda? Letras grandes? Sem escadas?</translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation>A câmara guarda as suas respostas.</translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation>Os outros veem o seu grupo de idade. Nunca o nome.</translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation>Pode mandar apagar tudo.</translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation>Depois toque em «Li isto».</translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation>Leia as suas respostas.</translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation>Há um erro? Toque em «Mudar».</translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation>Tudo certo? Toque em «Estão certas».</translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation>Perguntamos uma coisa de cada vez.</translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation>Mostre uma carta com a sua morada.</translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation>Uma pessoa olha para ela. Ninguém a copia.</translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation>Hoje não tem carta? Recebe um passe.</translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation>Hoje sem carta? O seu cartão espera.</translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation>Este é o seu cartão.</translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation>Este é o seu passe por agora.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>As suas respostas estão seguras.</translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation>Foi só um treino.</translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation>Ninguém recebe um cartão.</translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation>Aqui não guardamos nada sobre si.</translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation>Pegue no seu telefone. Leia este código com ele.</translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation>Responda às perguntas no seu telefone.</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>Depois volte aqui.</translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation>Leia o seu cartão da cidade no leitor.</translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation>Sem cartão? Quem ajuda sabe o que fazer.</translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation>Alguém lhe deu um código. Leia-o no leitor.</translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation>Ou escreva-o.</translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation>Qual é o seu caso? Toque nele.</translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation>Ninguém escreve o seu nome.</translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation>Tem um número. Leia-o no leitor.</translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation>Está tudo certo? Veja mais uma vez.</translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation>Depois toque em «Sim».</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>É tudo. Obrigado.</translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation>Ajuda pessoas aqui? Leia o seu cartão no leitor.</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>Depois escreva o seu PIN.</translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation>Alguém quer um cartão? «Inscrever alguém».</translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation>Há algo de novo? «Mudar um cartão».</translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation>Leia cada cartão no leitor.</translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation>Sem cartão? Toque em «Mais um».</translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation>Escreva os quatro sinais do seu código.</translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation>Agora continua uma pessoa que trabalha aqui.</translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation>Toca no seu nome e escreve o PIN.</translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation>Esta página é para quem trabalha aqui.</translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation>Pronto? Toque em “Devolver ao embaixador”.</translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation>Este é o resultado de hoje.</translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation>Esta página é para o pessoal.</translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation>Aqui o pessoal cuida deste ecrã.</translation>
    </message>
</context>
<context>
    <name>EnrolWindow</name>
    <message>
        <source>Show this screen the enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office makes it for this device. Hold it in the frame, or use the hand scanner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type or paste it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrolment code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text under the square code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enrol this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub that made the code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the hub… This takes a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled. One moment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>Council tax bill</source>
        <translation>Conta do council tax</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Contrato de arrendamento</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extrato bancário</translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation>Carta de um subsídio</translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation>Carta de um serviço de apoio</translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation>Carta de uma escola</translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation>Pessoal: este código postal não está na lista deste tablet. Pode ser uma rua nova, ou não ser desta cidade. Veja bem a morada.</translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation>Pessoal: este código postal não foi comparado com a lista da câmara. Veja bem a morada.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Comprovativo</translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation>Alguém do pessoal viu onde mora?</translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation>Não se faz cópia. Só se guarda o que era e o dia.</translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation>Pessoal: escolha o nome e escreva o PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation>Hoje não: dar um passe de duas semanas</translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation>Hoje não: o cartão espera até que seja visto</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Parar por agora</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>Está satisfeito com a biblioteca hoje?</translation>
    </message>
</context>
<context>
    <name>FaultBand</name>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens the problems page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GroupPage</name>
    <message numerus="yes">
        <source>Group of %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Scan the first card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold up the next card. Nobody is admitted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admits everybody in the group at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgets the group; nobody is admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs another grown-up: scan their card too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card is refused: sort it out, or cancel the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enough grown-ups: everybody may go in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandOver</name>
    <message>
        <source>Hand over to staff</source>
        <translation>Passar aos funcionários</translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation>A resolver: {number}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation>Não há funcionários registados neste tablet</translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation>As respostas estão fechadas em segurança. Os funcionários continuam aqui; mais tarde, o código é {code}.</translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation>No balcão, o número é {number}.</translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation>Não está cá nenhum funcionário: continuar sem</translation>
    </message>
</context>
<context>
    <name>HandoutPage</name>
    <message>
        <source>Hand something out</source>
        <translation>Entregar algo</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimir um recibo</translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation>Sem cartão: continuar com o código de encaminhamento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>Tenho 18 anos ou mais</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>O que é?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Para quem é?</translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation>Qual é o código de encaminhamento?</translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation>Qual é a situação?</translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation>Que número tem escrito?</translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation>É devolvido agora?</translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation>Entregar agora?</translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation>Está devolvido. Obrigado.</translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation>Está entregue</translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation>Leia o cartão do residente.</translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation>Nada é copiado. Só se guarda a situação, sem nome.</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Leia-o ou escreva-o.</translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation>O número termina em {number}</translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation>Comece a usá-lo até {date}</translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation>Devolva-o até {date}</translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation>Este balcão não o emprestou, ou já o recebeu de volta. Receba-o na mesma: a câmara vê onde foi emprestado e avisa o pessoal se não foi.</translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation>Foi emprestado aqui em {day} e deve voltar até {due}.</translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation>Entregue-o em qualquer balcão de oficina. Não precisa de cartão para isso.</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>Sim, está devolvido</translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation>Sim, entregar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluído</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation>Devolução: {thing}</translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation>Pedir mais, até {number}: {thing}</translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation>Devolver o que resta: {thing}</translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation>Restam neste balcão: {number}</translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation>Foram pedidos mais, até {number}</translation>
    </message>
</context>
<context>
    <name>HelpBand</name>
    <message numerus="yes">
        <source>%Ln more waiting.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I am going</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk then says that somebody is coming</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody asks for help at {kiosk}, since {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are borrowing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are returning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk is out of order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Press Finish first if you walk away: then nobody sees what is yours.</source>
        <translation>Se se afastar, toque primeiro em Terminar: assim ninguém vê o que é seu.</translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation>A chamar os funcionários</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Um momento, por favor.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Os funcionários foram chamados</translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation>Espere aqui. Se ninguém vier dentro de alguns minutos, dirija-se ao balcão.</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Vem alguém a caminho</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Espere aqui, por favor.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>Não foi possível chamar ninguém</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Dirija-se ao balcão</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation>Olá, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Olá</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Requisitar</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>Passe cada artigo no leitor</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation>Passe no leitor e ponha na ranhura</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation>Fique mais tempo com o que tem</translation>
    </message>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation>Ofertas perto daqui</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Diga-nos</translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation>O que pensa, e o que deve vir a seguir</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>A minha conta</translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation>Empréstimos, reservas, dinheiro em dívida</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>Não é possível contactar o sistema da biblioteca. Pode levar e devolver; será confirmado mais tarde.</translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation>O seu cartão foi aceite por confiança: este quiosque não o conseguiu verificar totalmente hoje.</translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation>Um empréstimo registado aqui não pôde ser confirmado. Pergunte no balcão.</translation>
    </message>
</context>
<context>
    <name>HubBox</name>
    <message>
        <source>This device knows no hub: what it records stays here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not known what is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) kept on this device, waiting to be sent.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The oldest: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tried %Ln time(s) in vain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next try at {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent {sent} of {whole}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HubLine</name>
    <message>
        <source>Out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying to reach the hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online since {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working offline since {when}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <source>Are you still here?</source>
        <translation>Ainda está aí?</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>Esta sessão termina dentro de %Ln segundo.</numerusform>
            <numerusform>Esta sessão termina dentro de %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Ainda estou aqui</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Dê-me mais tempo</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation>Feitos: {done}, falhados: {missed}</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>Feitos: {done}</translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation>Ou escreva o número</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>O número do artigo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation>Este código de barras é da editora. Passe no leitor a etiqueta da biblioteca, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation>Leve-o ao balcão, para que o alarme da porta não toque.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation>Registado, ainda não confirmado. Entregue-o no balcão.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation>Devolvido. Entregue-o no balcão.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation>Estão na placa {there} de {of} partes de {item}. Junte as outras, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation>O que está na placa já foi lido antes. Para o ler de novo, levante-o e volte a pousá-lo.</translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation>A placa não responde.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>O leitor não responde.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>A câmara não responde.</translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation>Pode escrever em baixo o número de cada artigo.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation>Que língua?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation>A biblioteca não conhece este número. Verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation>O PIN não está certo. Tente de novo, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation>Demasiados PIN errados. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation>O seu cartão dá acesso às salas de leitura e aos livros eletrónicos. Para requisitar, pergunte no balcão.</translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation>A biblioteca ainda não o conhece. Inscreva-se no balcão e depois requisite.</translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation>De momento não pode requisitar. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation>Já tem o máximo permitido. Devolva primeiro um artigo.</translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation>Deve dinheiro. Pague no balcão e depois requisite.</translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation>A biblioteca não conhece este artigo. Entregue-o no balcão.</translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation>Já requisitou este artigo.</translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation>Emprestado a outra pessoa. Entregue-o no balcão.</translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation>Reservado por outra pessoa. Entregue-o no balcão.</translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation>Não renovado. Devolva a tempo, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation>Não resultou. Tente de novo, ou pergunte no balcão.</translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation>Não sabemos se resultou. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation>Não é possível contactar o sistema da biblioteca. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation>De momento não se podem registar mais empréstimos. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation>Requisitado.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renovado.</translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation>Devolvido. Ponha-o na ranhura.</translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation>{why}. Pergunte no balcão.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation>Devolvido. Entregue-o no balcão: alguém está à espera.</translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation>A devolver até {due}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation>Registado, ainda não confirmado. Ponha-o na ranhura.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation>Registado, ainda não confirmado. A devolver até {due}, o mais tardar.</translation>
    </message>
</context>
<context>
    <name>ModeBand</name>
    <message>
        <source>Checking without admitting: nobody is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanning people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to admitting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoCardPage</name>
    <message>
        <source>People without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A number from 1 to 99</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Count them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBand</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation>Galerias</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida e bebida</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Lojas</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Espetáculos</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Desporto</translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation>A partir dos {age} anos</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Até {day}</translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation>a {number} m daqui</translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation>a {number} km daqui</translation>
    </message>
</context>
<context>
    <name>OffersPage</name>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Show your digital card there. The distance is as the crow flies.</source>
        <translation>Mostre lá o seu cartão digital. A distância é em linha reta.</translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation>Hoje não há ofertas.</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas as ofertas</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation>Muito satisfeito</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfeito</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Nem uma coisa nem outra</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Insatisfeito</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Muito insatisfeito</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation>É anónimo: ninguém sabe quem o disse.</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltar esta pergunta</translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation>Que serviço gostaria de ter a seguir?</translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation>Um toque é um voto.</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sem preferência</translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation>Lamentamos, não foi possível guardar. Por favor, diga a alguém no balcão.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Obrigado</translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation>Há mais alguma coisa?</translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation>Só se quiser. Não escreva nomes nem nada que diga quem é.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>As suas palavras</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation>Este ecrã não tem teclas para esta língua: use um teclado, se houver.</translation>
    </message>
    <message>
        <source>Letters left: {number}</source>
        <translation>Letras restantes: {number}</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send without words</source>
        <translation>Enviar sem palavras</translation>
    </message>
</context>
<context>
    <name>OverridePage</name>
    <message>
        <source>Admit after all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal was settled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One touch admits the card and is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>It is printed. Please take it along.</source>
        <translation>Está impresso. Por favor, leve-o consigo.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation>A impressora não tem papel. Por favor, ponha papel e imprima de novo.</translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation>A impressora está aberta. Por favor, feche-a e imprima de novo.</translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation>A impressora não funciona. Por favor, desligue-a e volte a ligá-la, e imprima de novo.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation>Não há ligação à impressora. Por favor, veja se está ligada e com os cabos postos, e imprima de novo.</translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation>A impressora demorou demasiado. Por favor, verifique-a e imprima de novo.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>O seu cartão</translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation>Um passe até chegar o seu cartão</translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation>Onde estará o seu cartão</translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation>Serve para entrar na biblioteca até {date}.</translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation>Guarde-o bem: quem o tiver pode usá-lo.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation>Pessoas a representar</translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation>Representar esta pessoa</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation>O seu telemóvel</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Leia isto com o seu telemóvel</translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation>Responda lá às outras perguntas. Depois volte aqui: o seu código é {code}.</translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation>O caminho para as perguntas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>Menu dos funcionários</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Fazer o autoteste</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Terminar o programa</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Nenhuma desde que o programa começou.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>Últimas falhas</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation>Dorme em casa de amigos: sem morada fixa.</translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation>Catorze anos, veio com {guardian}.</translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation>Esqueceu-se da palavra-passe do telemóvel.</translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation>Não tem telemóvel e quer o cartão em papel.</translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation>Tem um cartão e outro nome desde o mês passado.</translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation>Mostrar um cartão: de um adulto</translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation>Mostrar um cartão: de alguém com 14 anos</translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation>Mostrar um cartão: um que terminou</translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation>Nascimento: {day}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Treino: nada conta</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar o treino</translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation>Treino: nada conta, nada é enviado. Qualquer PIN serve.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation>A imprimir. Um momento.</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asks the hub at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The time shown is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirms the clock; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export to USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes the log to a stick; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save for the hub on USB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The office takes the file in; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No USB stick was found. Plug one in and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends the unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the scanner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends this program; needs a PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to open?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device&apos;s time: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the self-test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>With {name}.</source>
        <translation>Com {name}.</translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation>As respostas ficam fechadas à medida que responde. Para continuar depois, o código é {code}.</translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation>Continuar no meu telemóvel</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Esquecer tudo</translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation>Sim, esquecer tudo o que eu disse</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Apagar a última letra</translation>
    </message>
</context>
<context>
    <name>ReadyPage</name>
    <message>
        <source>Hold the card in the frame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or use the hand scanner. Nothing to press.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned in this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{inside} of {capacity} places taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one person without a card less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count one person without a card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan people out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: the next cards leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Collect several cards, then admit them together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count people without a card, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>To sort out (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused cards that wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check without admitting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches: show the answer, admit nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: {service} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take one of the last five admissions back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Borrowed</source>
        <translation>Levado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devolvido</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Retire o seu talão.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation>A impressora não tem papel. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation>A impressora está aberta. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation>A impressora precisa da ajuda dos funcionários. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation>Não é possível contactar a impressora. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation>A impressora está demasiado lenta. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation>O seu talão foi enviado.</translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation>Este endereço não recebe e-mail. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation>Não é possível enviar o e-mail agora. O seu talão está no ecrã.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation>Talão, {library}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation>Registado, ainda não confirmado.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>O seu talão</translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation>Deseja um talão?</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sem talão</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aqui</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>No ecrã</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De outra forma</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Um momento</translation>
    </message>
</context>
<context>
    <name>ReturnPage</name>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Put your items on the pad, then into the slot.</source>
        <translation>Ponha os seus artigos na placa e depois na ranhura.</translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation>Passe cada artigo no leitor e depois ponha-o na ranhura.</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source> · </source>
        <comment>between two words; not like the Arabic zero</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RulingsBox</name>
    <message numerus="yes">
        <source>What the hub found (%Ln)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look into each one, then mark it as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more after these.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at another desk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marcar como tratado</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Which service?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsBox</name>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For real</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Practise: nothing counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sessão</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Outro número</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>Não tenho</translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation>O seu PIN da biblioteca?</translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation>O PIN que usa na biblioteca.</translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation>Tem um cartão antigo da biblioteca?</translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation>Passe-o no leitor, ou escreva o número dele. Da próxima vez basta o cartão novo.</translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation>O seu número da biblioteca?</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation>Mostre o cartão à câmara, passe-o no leitor ou escreva o seu número da biblioteca.</translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation>Passe o cartão da biblioteca no leitor, ou escreva o número dele.</translation>
    </message>
</context>
<context>
    <name>SortOutPage</name>
    <message>
        <source>To sort out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing waits. Refused cards appear here until they are sorted out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Speech</name>
    <message>
        <source>What is yours is only read into headphones.</source>
        <translation>O que é seu só é lido com auscultadores.</translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation>Só se lê nos auscultadores.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ligado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desligado</translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation>Os auscultadores foram retirados. O que é seu já não é lido em voz alta. Ligue-os de novo ou prima «Terminar».</translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation>Terminou. Não fica nada de si neste ecrã.</translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation>A câmara está por cima do ecrã.</translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation>A câmara está por baixo do ecrã.</translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation>A câmara está à esquerda do ecrã.</translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation>A câmara está à direita do ecrã.</translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation>Vire o código para ela, a cerca de um palmo de distância.</translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation>Um pouco mais acima.</translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation>Um pouco mais abaixo.</translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation>Um pouco para a esquerda.</translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation>Um pouco para a direita.</translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation>Um pouco mais perto.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Um pouco mais longe.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>Não mexa.</translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation>Para os funcionários</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>Continuar com um código</translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation>Alguém que foi passado aos funcionários, ou que parou</translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation>Devolver ao embaixador</translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation>A resolver: {number}</translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation>Nada a resolver</translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation>Os outros seguem-se quando estes estiverem resolvidos.</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>Neste posto</translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation>Noutro posto deste local</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marcar como resolvido</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Só funcionários</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Leia o seu crachá</translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation>Mostre o crachá outra vez.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation>Escolha o seu nome e escreva o PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>Menu do pessoal</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Fazer o autoteste</translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation>Reiniciar a sessão da biblioteca</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Sair do quiosque</translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation>O sistema da biblioteca responde</translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation>O sistema da biblioteca não responde</translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation>Leitor de etiquetas pronto</translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation>O leitor de etiquetas não responde</translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation>Voz pronta em todas as línguas</translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation>Sem voz para algumas línguas</translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation>Nenhuma voz instalada</translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation>Impressora de recibos pronta</translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation>A impressora de recibos não tem papel</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation>A tampa da impressora de recibos está aberta</translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation>A impressora de recibos diz que não consegue imprimir</translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation>A impressora de recibos não responde</translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation>A impressora de recibos responde devagar demais</translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>Registado sem o sistema (%Ln)</numerusform>
            <numerusform>Registado sem o sistema (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>Sistema da biblioteca</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Nenhuma desde o arranque.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>Últimas falhas</translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation>Em contacto com o centro</translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation>Sem contacto com o centro</translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation>Espera que o sistema da biblioteca responda.</translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation>O sistema da biblioteca já o tem.</translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation>O sistema da biblioteca já o tem, com outra data.</translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation>O sistema da biblioteca recusou.</translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation>Não se sabe se o sistema o tem: não houve resposta.</translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation>Lá, o item está emprestado a outra pessoa.</translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation>Lá, o item está reservado por outra pessoa.</translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation>Não conhece o item.</translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation>Procure lá o item e corrija à mão.</translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation>O leitor tem o item: empreste-o à mão ou peça-o de volta.</translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation>Alguém espera por ele: ponha-o na prateleira de reservas.</translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation>Registado sem o sistema</translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation>Voltar ao menu dos funcionários</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation>Não é possível ler o que foi registado. Peça ajuda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>%Ln espera por si.</numerusform>
            <numerusform>%Ln esperam por si.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>%Ln espera pelo sistema.</numerusform>
            <numerusform>%Ln esperam pelo sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>%Ln mais antigo não é mostrado.</numerusform>
            <numerusform>%Ln mais antigos não são mostrados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation>Empréstimo: {item}</translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation>Devolução: {item}</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marcar como tratado</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>Diz: {words}</translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation>Registado a {when}.</translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation>Item {number}.</translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation>Leitor {number}.</translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation>Ao leitor foi dito: {day}.</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Change the service</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Card checks updated {ago}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems and settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Self-test, camera, practice, language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known what is sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>What came of it</source>
        <translation>O que resultou</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>Obrigado pelo seu tempo.</translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation>Minutos: {number}</translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation>Vieram: {number}</translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation>Inscrições começadas: {number}</translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation>Inscrições terminadas: {number}</translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation>Passes dados: {number}</translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation>Esquecidas a pedido: {number}</translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation>Entregues: {number}</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation>Não lhe é pedido mais nada. O seu cartão é feito assim que a câmara tiver as suas respostas.</translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation>O seu cartão é feito depois de alguém ver um comprovativo de morada ou de identidade. Traga-o aos funcionários daqui em qualquer dia e diga a sua referência.</translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>A câmara vê primeiro se já tem um cartão. Não precisa de fazer nada. Dentro de alguns dias, veja se o seu cartão está lá.</translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>A câmara procura primeiro o cartão que quer mudar. Não precisa de fazer nada. Dentro de alguns dias, veja se o seu cartão está lá.</translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation>Alguém da câmara tem primeiro de ler as suas respostas. Dentro de alguns dias, veja se o seu cartão está lá. Se não estiver, volte aqui e diga a sua referência.</translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation>O seu cartão estará aqui. Leia isto com o telefone e guarde a página só para si.</translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation>Aqui o seu telefone encontra o cartão durante 30 dias: para guardar como imagem ou na carteira. Leia isto.</translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation>Sem telefone? Os funcionários daqui imprimem o seu cartão: diga a sua referência.</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation>A sua referência: {reference}</translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation>O seu cartão estará neste endereço: {address}</translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>Está satisfeito com a biblioteca hoje?</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Diga-nos</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation>Leitura fácil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ouvir</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>Sem voz para esta língua</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>Baixar os botões</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Língua</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>Troubles</name>
    <message>
        <source>This tablet’s records are damaged. Please go on at another tablet, and tell staff.</source>
        <translation>Os registos deste tablet estão danificados. Continue noutro tablet e avise o pessoal.</translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation>Este tablet não consegue gravar no disco. Continue noutro tablet e avise o pessoal.</translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation>Agora não é possível continuar num telemóvel. Continue aqui, ou tente daqui a uns minutos.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation>Não resultou, mas nada se perdeu. Tente mais uma vez; depois pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation>Este cartão não é desta cidade, ou não se consegue ler. Leia-o outra vez, ou continue sem ele.</translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation>Agora não há contacto com a câmara. Continue aqui; tenta-se de novo sozinho.</translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation>Ninguém neste tablet continua com esse código, e agora não é possível perguntar à câmara. Veja o código outra vez, ou comece de novo: o que foi dito antes está seguro.</translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation>Esta inscrição já não pode continuar num telemóvel. Continue aqui, ou pergunte ao pessoal.</translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation>Houve demasiados pedidos agora. Continue aqui, ou espere uns minutos.</translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation>Demasiados códigos não estavam certos. Espere um minuto e veja o código outra vez.</translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation>Há aqui demasiadas inscrições por terminar. Termine uma, ou use outro tablet.</translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation>As respostas ainda não podem ser fechadas aqui. Ligue este tablet à rede e tente de novo.</translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation>É demasiado longo. Escreva mais curto.</translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation>O disco deste tablet está cheio. Continue noutro tablet e avise o pessoal.</translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation>Os registos deste tablet estão ocupados. Espere um momento e tente de novo.</translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation>Este tablet foi retirado de serviço. Use outro, por favor, e avise o escritório.</translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation>Os cartões ainda não podem ser verificados aqui. Ligue este tablet à rede e tente de novo.</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Undo an admission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? One touch takes the admission back and is kept with your name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Staff only</source>
        <translation>Só funcionários</translation>
    </message>
    <message>
        <source>Hold your staff badge to the camera or scan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or choose your name and type your PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has a PIN here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Your own PIN, in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Apagar o último algarismo</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>VerdictPage</name>
    <message>
        <source>Override…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit this card after all, with a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card clears this. It waits under “To sort out”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next card clears this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked only: nobody was admitted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>The library system is slow to answer. You can wait, or finish and ask at the desk.</source>
        <translation>O sistema da biblioteca está lento a responder. Pode esperar, ou terminar e perguntar no balcão.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bem-vindo</translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation>City Save: ofertas perto daqui</translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation>Toque no ecrã, ou passe o cartão da biblioteca no leitor.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>Não é possível contactar o sistema da biblioteca. Pode levar e devolver; será confirmado mais tarde.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Começar</translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation>Requisitar, renovar, ver a sua conta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation>Sem iniciar sessão</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis library kiosk</source>
        <translation>Quiosque de biblioteca Portcullis</translation>
    </message>
    <message>
        <source>Portcullis scanner</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Scanned out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admit: check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would be admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan the others, then admit the group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln minuto</numerusform>
            <numerusform>%Ln minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s)</source>
        <translation>
            <numerusform>%Ln hora</numerusform>
            <numerusform>%Ln horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln dia</numerusform>
            <numerusform>%Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln min ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln h ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About {time} left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ages {from} and over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age {from}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ages {from} to {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate {letter} · {price}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln child(ren)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The hub does not answer. Look whether this device has a network; it tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub did not answer in time. The network may be slow; it is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s certificate is not trusted here, so nothing is sent. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s certificate does not fit this device’s date. Set the clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A login page answered in the hub’s place. Log in to this network, or use another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s answer was changed on its way and is not believed. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub is busy and asked to wait. Nothing to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub itself does not work now. If it lasts, tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub has no room left on its disk. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not understand this device. Update this program, or tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device and the hub do not agree on the time. Set this device’s clock right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network’s proxy lets nothing through to the hub. Tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this device. Tell the office: it must be enrolled again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device was put out of service: it admits nobody. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub’s new card checks cannot be trusted; the ones before are in use. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device’s log cannot be read, so nothing is sent. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no enrolment code. Show the whole code that the office made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code was used already. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too old. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this code. Ask the office for a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for another kind of device. Ask the office for one for this kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What answers there is not the hub that this code is for. Do not go on; tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code leads over a line that others can read. Ask the office for another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is enrolled already. It must leave its hub first, by the command: device leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another device has this device’s keys. Begin with a new folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city’s list has no such venue yet. Tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral code was used twice</source>
        <translation>Este código de encaminhamento foi usado duas vezes</translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation>Foi entregue mais do que este balcão pode dar</translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation>O que foi devolvido não estava emprestado</translation>
    </message>
    <message>
        <source>Cancelled before it was admitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The city never issued this card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub does not know this service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The hub cannot read this row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its time is ahead of the hub’s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded while this device was out of service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded by a copy of this device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already used</source>
        <translation>Já usado</translation>
    </message>
    <message>
        <source>Admitted after it was cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not counted. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is not right ({code}). If it stays, call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot write to its disk. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this device is damaged. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest card checks are damaged; the ones before are in use. Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Export the log, then make room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the log. Close it, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is from a newer program. Update this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log is damaged. Do not delete it; call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is nearly full. Make room today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be written. Look whether the disk is full.</source>
        <translation>Não é possível escrever. Veja se o disco está cheio.</translation>
    </message>
    <message>
        <source>There are no card checks here. Bring them in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are older than the ones in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are not from this city. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are out of date. Fetch newer ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are too big to be true. Fetch them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those card checks are another city’s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New card checks could not be stored. Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of services has a mistake; the one before is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device is not set up yet. Take in the city’s files first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock may be wrong. Compare it with another clock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program is already open. Use that window, or close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of this device is missing. Set the device up again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A setting cannot be used. Correct the settings file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture from the camera. It is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera is plugged in. A hand scanner works too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera. Close that program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped. Look at its cable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is no picture or film that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was dealt with already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staff actions are open for {open}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That PIN is not right. Try again.</source>
        <translation>O PIN não está certo. Tente de novo.</translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation>O PIN não foi aceite. Tente de novo dentro de {wait}.</translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation>Este crachá de funcionário não é válido. Use outro, ou um PIN.</translation>
    </message>
    <message>
        <source>Unlock staff actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That reason is not offered here. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This refusal cannot be overridden. Send them to a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The admission was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as dealt with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. The clock counts as right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock is behind: card checks are newer. Set it right first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted: {change}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was exported: {events}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The log was not exported. Look whether the stick is full or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved for the hub. It counts as sent once the office has taken the file in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is sent already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The group is full. Admit it, then start another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kiosk says now that somebody is coming.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not offered here. Choose another service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment. A hand scanner works already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the card in the frame.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses the camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that program; the picture then comes by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plug one in, or use a hand scanner. Nothing else to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The camera stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at its cable. The picture comes back by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film or folder has ended. Choose a camera to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera ready</source>
        <translation>Câmara pronta</translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation>A câmara ainda está a iniciar</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>Sem imagem da câmara</translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation>Altifalante pronto</translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation>Altifalante sem som</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Nenhum altifalante encontrado</translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation>Leitor de mão pronto</translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation>Leitor de mão em uso por outro programa</translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation>Leitor de mão não ligado</translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation>Cartão de teste lido e recusado por ter expirado</translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation>Cartão de teste lido com dificuldade</translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation>O cartão de teste foi mal avaliado. Não abra; peça ajuda.</translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation>As verificações de cartões têm {age}</translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation>As verificações de cartões têm {age}. Ligue este aparelho à rede em breve.</translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation>As verificações de cartões têm {age}: demasiado. Ligue este aparelho à rede.</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Relógio certo</translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation>O relógio pode ter {skew} de erro. Compare-o com outro.</translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation>O relógio tem {skew} de erro. Acerte-o.</translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation>{free} livres no disco</translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation>Só {free} livres no disco. Arranje espaço hoje.</translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation>Não é possível ler o disco. Peça ajuda.</translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation>O registo aceita entradas</translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation>O registo aceita entradas, mas devagar</translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation>O registo não aceita entradas. {fault_words}</translation>
    </message>
    <message>
        <source>Camera: {fps} frames a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code}: does not work. Call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They changed their mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanned by mistake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phone is flat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera is broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: get this device online, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the card in their phone’s wallet or on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: send them to a library, where it can be put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them what there is for their age.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask whether they came in already. If not, call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check this card</source>
        <translation>Não é possível verificar este cartão</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>Não é um dos nossos cartões</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nada para ler</translation>
    </message>
    <message>
        <source>No code was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: hold the card flat in the frame, with the screen bright.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code belongs to something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is for setting up a new device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This code is too long to be a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of a code</source>
        <translation>Parte de um código</translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tente de novo</translation>
    </message>
    <message>
        <source>This looks like a card, but it is damaged or was misread.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan once more. If it fails again, they need a new copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a true card</source>
        <translation>Não é um cartão verdadeiro</translation>
    </message>
    <message>
        <source>The city did not make this card, or somebody changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for their own card. If unsure, call a manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be newer than the card checks on this device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a valid card</source>
        <translation>Cartão não válido</translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation>Cartão de outra cidade</translation>
    </message>
    <message>
        <source>It is a true card of {city}, but not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: if they live here, a library can give them our card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One card, please</source>
        <translation>Um cartão de cada vez</translation>
    </message>
    <message>
        <source>There are two cards in the picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: take both away, then show one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs the live card</source>
        <translation>É preciso o cartão no telefone</translation>
    </message>
    <message>
        <source>A print or a picture is not enough here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to open the card in their phone’s wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code out of date</source>
        <translation>Código desatualizado</translation>
    </message>
    <message>
        <source>This may be a picture of the card, taken earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to open the card itself, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code already used</source>
        <translation>Código já usado</translation>
    </message>
    <message>
        <source>This changing code was scanned before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: wait until the code changes, then scan again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot check the code</source>
        <translation>Não é possível verificar o código</translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Ainda não é válido</translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation>Caducou em {month}</translation>
    </message>
    <message>
        <source>The card was valid until {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: they can renew it online or at a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>This card was cancelled. There may be a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for their new card, or send them to a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Suspenso</translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation>Verificar em linha</translation>
    </message>
    <message>
        <source>This card can only be checked online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card checks on this device do not know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Substituído</translation>
    </message>
    <message>
        <source>A newer copy of this card was used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the newer card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such service</source>
        <translation>Serviço inexistente</translation>
    </message>
    <message>
        <source>This service is not on the city’s list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: choose the service again at the bottom of the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this card</source>
        <translation>Não está neste cartão</translation>
    </message>
    <message>
        <source>{service} is not on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: they can finish joining at a library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for this card</source>
        <translation>Não é para este cartão</translation>
    </message>
    <message>
        <source>{service} does not take this kind of card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: offer the price without a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} needs something that is not on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a library can add it to the card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not old enough</source>
        <translation>Idade insuficiente</translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation>Para pessoas mais novas</translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ainda não</translation>
    </message>
    <message>
        <source>{what} opens at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed now</source>
        <translation>Fechado agora</translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Ainda não começou</translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Já terminou</translation>
    </message>
    <message>
        <source>{service} ended on {last_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them what else is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No visits left</source>
        <translation>Sem visitas restantes</translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation>Precisa de alguém com {from_age} anos ou mais</translation>
    </message>
    <message>
        <source>{service}: one person of {from_age} or over for {children}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: scan the whole family as a group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Cheio</translation>
    </message>
    <message>
        <source>All {capacity} places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask them to wait until somebody leaves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks too old</source>
        <translation>Dados de verificação demasiado antigos</translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation>Dados de verificação antigos</translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Relógio duvidoso</translation>
    </message>
    <message>
        <source>The clock of this device may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: compare it with another clock, and confirm it with a PIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for consent</source>
        <translation>Pedir consentimento</translation>
    </message>
    <message>
        <source>No guardian’s consent is on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: ask for the guardian’s consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device out of service</source>
        <translation>Aparelho fora de serviço</translation>
    </message>
    <message>
        <source>This device may no longer admit anybody. The card itself was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: use another device, and tell the office.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot record</source>
        <translation>Não é possível registar</translation>
    </message>
    <message>
        <source>Nothing was recorded. {fault_words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: note the visit on paper, and call for help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admitted by staff</source>
        <translation>Admitido por funcionário</translation>
    </message>
    <message>
        <source>Admitted by staff. The card said: {refused_words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: nothing more to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is a true card, but not accepted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The card starts on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card has ended</source>
        <translation>Cartão caducado</translation>
    </message>
    <message>
        <source>The card is past its last day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for older people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} is for younger people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} opens later today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: invite them back later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} does not open in the next two weeks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: tell them where to find the opening times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} starts on a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{service} has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card was used for {service} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This card has had all its visits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs an adult</source>
        <translation>Precisa de um adulto</translation>
    </message>
    <message>
        <source>{service}: young children need company.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All places are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has been offline for too long.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline for some time: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device cannot record visits now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the initials: {hint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If unsure, ask for something with their name on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ages} may come from {opens} to {closes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible</source>
        <translation>Não é possível</translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation>Já não restam neste balcão. Peça mais abaixo.</translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation>Não é bem um código de encaminhamento. Compare cada letra.</translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation>Este código não é conhecido aqui, ou já terminou. Pergunte ao serviço que o deu.</translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation>Este código já foi usado. Pergunte ao serviço que o deu.</translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation>Este código é para outra coisa.</translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation>Só para maiores de 18 anos.</translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation>Escolha a situação.</translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation>Escolha a rede.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation>Este número não está certo. Compare cada algarismo, ou leia-o.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Novo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bom</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Avariado</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Back to the queue</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkshopWindow</name>
    <message>
        <source>Portcullis workshop desk</source>
        <translation>Balcão de oficina Portcullis</translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation>F8: quanto demora esta inscrição</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Guardar e parar</translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation>A perguntar à câmara. Um momento.</translation>
    </message>
</context>
<context>
    <name>_Strip</name>
    <message>
        <source>No. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, with a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, admitted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
