<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AccountPage</name>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Renew everything</source>
        <translation>Renovar todo</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>You owe {money}. Please pay at the desk.</source>
        <translation>Debe {money}. Pague en el mostrador, por favor.</translation>
    </message>
    <message>
        <source>On loan</source>
        <translation>En préstamo</translation>
    </message>
    <message>
        <source>You have nothing on loan.</source>
        <translation>No tiene nada en préstamo.</translation>
    </message>
    <message>
        <source>Ready to collect</source>
        <translation>Listo para recoger</translation>
    </message>
    <message>
        <source>Reserved, not here yet</source>
        <translation>Reservado, aún no ha llegado</translation>
    </message>
    <message>
        <source>Overdue. {due}</source>
        <translation>Fuera de plazo. {due}</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Your account cannot be shown now. The library system cannot be reached.</source>
        <translation>No se puede mostrar su cuenta ahora. No se puede contactar con el sistema de la biblioteca.</translation>
    </message>
</context>
<context>
    <name>AddressForm</name>
    <message>
        <source>Which e-mail address?</source>
        <translation>¿Qué dirección de correo?</translation>
    </message>
    <message>
        <source>Send to {address}</source>
        <translation>Enviar a {address}</translation>
    </message>
    <message>
        <source>This is not a whole address. It looks like name@example.org.</source>
        <translation>Esta dirección no está completa. Ejemplo: name@example.org.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>Or type another address</source>
        <translation>O escriba otra dirección</translation>
    </message>
    <message>
        <source>Type your address</source>
        <translation>Escriba su dirección</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
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
        <translation>Mesa del taller</translation>
    </message>
    <message>
        <source>Scan your ambassador card</source>
        <translation>Escanee su tarjeta de embajador</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Who came</source>
        <translation>Quién ha venido</translation>
    </message>
    <message>
        <source>Scan a card, or count whoever has none.</source>
        <translation>Escanee una tarjeta, o cuente a quien no tiene.</translation>
    </message>
    <message>
        <source>Whoever is 16 or younger needs a guardian who agrees: ask before you count.</source>
        <translation>Hasta los 16 años hace falta que un tutor esté de acuerdo: pregunte antes de contar.</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>Han venido hasta ahora: {number}</translation>
    </message>
    <message>
        <source>Not in yet: a parent or guardian has to agree first. Have you seen that they do, on paper or from themselves?</source>
        <translation>Aún no ha entrado: antes debe estar de acuerdo su madre, padre o tutor. ¿Ha visto que lo está, en papel o en persona?</translation>
    </message>
    <message>
        <source>Not in: their parent or guardian has not agreed.</source>
        <translation>No ha entrado: su madre, padre o tutor no está de acuerdo.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>That their guardian agrees is noted.</source>
        <translation>Queda anotado que su tutor está de acuerdo.</translation>
    </message>
    <message>
        <source>Yes, seen: let them in</source>
        <translation>Sí, visto: que entre</translation>
    </message>
    <message>
        <source>No: not in</source>
        <translation>No: no entra</translation>
    </message>
    <message>
        <source>One more, without a card</source>
        <translation>Uno más, sin tarjeta</translation>
    </message>
    <message>
        <source>One less</source>
        <translation>Uno menos</translation>
    </message>
</context>
<context>
    <name>BorrowPage</name>
    <message>
        <source>Borrow</source>
        <translation>Tomar prestado</translation>
    </message>
    <message>
        <source>Put your items on the pad. No need to press anything.</source>
        <translation>Ponga sus artículos en la placa. No hace falta pulsar nada.</translation>
    </message>
    <message>
        <source>Scan the next item. No need to press anything.</source>
        <translation>Escanee el siguiente artículo. No hace falta pulsar nada.</translation>
    </message>
    <message>
        <source>Scan an item. No need to press anything.</source>
        <translation>Escanee un artículo. No hace falta pulsar nada.</translation>
    </message>
</context>
<context>
    <name>BrokenDesk</name>
    <message>
        <source>This tablet does not work</source>
        <translation>Esta tableta no funciona</translation>
    </message>
    <message>
        <source>What was answered so far is locked and safe. Please use another tablet.</source>
        <translation>Lo respondido hasta ahora está cerrado y a salvo. Use otra tableta.</translation>
    </message>
</context>
<context>
    <name>BrokenPage</name>
    <message>
        <source>Please go to the desk</source>
        <translation>Vaya al mostrador, por favor</translation>
    </message>
    <message>
        <source>This kiosk does not work. Borrow and return at the desk, or at another kiosk.</source>
        <translation>Este quiosco no funciona. Tome prestado y devuelva en el mostrador o en otro quiosco.</translation>
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
        <translation>Imagen de la cámara</translation>
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
        <translation>¿Está satisfecho con la ayuda de hoy?</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Su tarjeta</translation>
    </message>
    <message>
        <source>Here is your card</source>
        <translation>Aquí tiene su tarjeta</translation>
    </message>
    <message>
        <source>Take a photo of the code. Show it where you use your card.</source>
        <translation>Haga una foto del código. Muéstrela donde use su tarjeta.</translation>
    </message>
    <message>
        <source>The council is told now, and deletes what it has.</source>
        <translation>Se avisa ahora al ayuntamiento, que borra lo que tiene.</translation>
    </message>
    <message>
        <source>The council deletes what it has as soon as this tablet has a line.</source>
        <translation>El ayuntamiento borrará lo que tiene en cuanto esta tableta tenga conexión.</translation>
    </message>
    <message>
        <source>Nothing you said is kept here.</source>
        <translation>Aquí no se guarda nada de lo que dijo.</translation>
    </message>
    <message>
        <source>Here is a pass until your card comes</source>
        <translation>Aquí tiene un pase hasta que llegue su tarjeta</translation>
    </message>
    <message>
        <source>Take a photo of the code. It lets you sign in at the library until {date}.</source>
        <translation>Haga una foto del código. Le sirve en la biblioteca hasta el {date}.</translation>
    </message>
    <message>
        <source>Your answers are safe</source>
        <translation>Sus respuestas están a salvo</translation>
    </message>
    <message>
        <source>Practice: this is no card</source>
        <translation>Práctica: esto no es una tarjeta</translation>
    </message>
    <message>
        <source>Here a resident photographs their card, or the pass until it comes. Touch Done.</source>
        <translation>Aquí la persona fotografía su tarjeta, o el pase hasta que llegue. Toque Listo.</translation>
    </message>
    <message>
        <source>Everything is forgotten</source>
        <translation>Todo está olvidado</translation>
    </message>
    <message>
        <source>The code of your card</source>
        <translation>El código de su tarjeta</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
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
        <translation>Apartadas: {number}</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Out of order</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Vaya al mostrador, por favor</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Borrow and return at the desk. This screen comes back by itself.</source>
        <translation>No se puede contactar con el sistema de la biblioteca. Tome prestado y devuelva en el mostrador. Esta pantalla vuelve sola.</translation>
    </message>
</context>
<context>
    <name>CodePage</name>
    <message>
        <source>Go on with a code</source>
        <translation>Seguir con un código</translation>
    </message>
    <message>
        <source>Which code did you get?</source>
        <translation>¿Qué código recibió?</translation>
    </message>
    <message>
        <source>Nobody here goes on with that code. Please look again.</source>
        <translation>Nadie aquí sigue con ese código. Mírelo otra vez.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>DeskPage</name>
    <message>
        <source>Workshop desk</source>
        <translation>Mesa del taller</translation>
    </message>
    <message>
        <source>Which workshop is it today?</source>
        <translation>¿Qué taller es hoy?</translation>
    </message>
    <message>
        <source>Came so far: {number}</source>
        <translation>Han venido hasta ahora: {number}</translation>
    </message>
    <message>
        <source>Sign-ups not finished: {number}</source>
        <translation>Inscripciones sin terminar: {number}</translation>
    </message>
    <message>
        <source>No contact with the hub: cards follow, passes are given now.</source>
        <translation>Sin contacto con la central: las tarjetas llegan después, ahora se dan pases.</translation>
    </message>
    <message>
        <source>The clock may be wrong: no passes are given. Bring this tablet online.</source>
        <translation>El reloj puede estar mal: no se dan pases. Conecte esta tableta a la red.</translation>
    </message>
    <message>
        <source>Sign somebody up</source>
        <translation>Inscribir a alguien</translation>
    </message>
    <message>
        <source>A new card, in about ten minutes</source>
        <translation>Una tarjeta nueva, en unos diez minutos</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>Seguir con un código</translation>
    </message>
    <message>
        <source>Somebody who stopped before</source>
        <translation>Alguien que paró antes</translation>
    </message>
    <message>
        <source>Change a card</source>
        <translation>Cambiar una tarjeta</translation>
    </message>
    <message>
        <source>Lost, new phone, new name, moved: scan it if it is here</source>
        <translation>Perdida, teléfono nuevo, nombre nuevo, mudanza: escanéela si está aquí</translation>
    </message>
    <message>
        <source>Who came</source>
        <translation>Quién ha venido</translation>
    </message>
    <message>
        <source>By card, or just counted</source>
        <translation>Con tarjeta, o solo contados</translation>
    </message>
    <message>
        <source>End the workshop</source>
        <translation>Terminar el taller</translation>
    </message>
    <message>
        <source>And see what came of it</source>
        <translation>Y ver qué ha resultado</translation>
    </message>
    <message>
        <source>Hand something out</source>
        <translation>Entregar algo</translation>
    </message>
    <message>
        <source>A SIM card, a laptop; or something comes back</source>
        <translation>Una tarjeta SIM, un portátil; o una devolución</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Practise with made-up people</source>
        <translation>Practicar con personas inventadas</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>You may show your card again. If the door stays shut, please come back when staff are here.</source>
        <translation>Puede mostrar su tarjeta otra vez. Si la puerta sigue cerrada, vuelva cuando haya personal.</translation>
    </message>
    <message>
        <source>The door did not open</source>
        <translation>La puerta no se ha abierto</translation>
    </message>
    <message>
        <source>Try the door</source>
        <translation>Pruebe la puerta</translation>
    </message>
    <message>
        <source>It gave no answer. If it is shut, show your card again.</source>
        <translation>No ha respondido. Si está cerrada, muestre su tarjeta otra vez.</translation>
    </message>
    <message>
        <source>Show your card again</source>
        <translation>Muestre su tarjeta otra vez</translation>
    </message>
    <message>
        <source>That took too long, so the door stayed shut.</source>
        <translation>Ha tardado demasiado, por eso la puerta sigue cerrada.</translation>
    </message>
    <message>
        <source>Hold the whole code of your digital card before the reader.</source>
        <translation>Ponga el código completo de su tarjeta digital ante el lector.</translation>
    </message>
    <message>
        <source>Show the code that your phone shows now, no picture of it.</source>
        <translation>Muestre el código que aparece ahora en su teléfono, no una foto.</translation>
    </message>
    <message>
        <source>It is not your card: this door cannot check cards now. Please come back when staff are here.</source>
        <translation>No es por su tarjeta: esta puerta no puede comprobar tarjetas ahora. Vuelva cuando haya personal.</translation>
    </message>
    <message>
        <source>Please wait until somebody has left.</source>
        <translation>Espere a que salga alguien.</translation>
    </message>
    <message>
        <source>Without staff you may come in from the age of {age}.</source>
        <translation>Sin personal se entra a partir de {age} años.</translation>
    </message>
    <message>
        <source>Please ask when staff are here.</source>
        <translation>Pregunte cuando haya personal.</translation>
    </message>
    <message>
        <source>Please come in</source>
        <translation>Pase, por favor</translation>
    </message>
    <message>
        <source>The door is open. Everybody shows a card of their own.</source>
        <translation>La puerta está abierta. Cada persona muestra su propia tarjeta.</translation>
    </message>
    <message>
        <source>Show your digital card to come in</source>
        <translation>Muestre su tarjeta digital para entrar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierta</translation>
    </message>
    <message>
        <source>The library is open. Please come in.</source>
        <translation>La biblioteca está abierta. Pase.</translation>
    </message>
    <message>
        <source>If the door is shut, show your digital card.</source>
        <translation>Si la puerta está cerrada, muestre su tarjeta digital.</translation>
    </message>
    <message>
        <source>No staff are here now. Hold the code of your card before the reader.</source>
        <translation>Ahora no hay personal. Ponga el código de su tarjeta ante el lector.</translation>
    </message>
    <message>
        <source>Open without staff</source>
        <translation>Abierta sin personal</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>The library is closed.</source>
        <translation>La biblioteca está cerrada.</translation>
    </message>
    <message>
        <source>It opens on {day} at {time}.</source>
        <translation>Abre el {day} a las {time}.</translation>
    </message>
</context>
<context>
    <name>DoorBroken</name>
    <message>
        <source>This door checks no cards now</source>
        <translation>Esta puerta no comprueba tarjetas ahora</translation>
    </message>
    <message>
        <source>Please come back when staff are here.</source>
        <translation>Vuelva cuando haya personal.</translation>
    </message>
</context>
<context>
    <name>DoorMenu</name>
    <message>
        <source>Cards let in and not known to have left</source>
        <translation>Tarjetas que entraron sin salida conocida</translation>
    </message>
    <message>
        <source>It cannot be told now.</source>
        <translation>No se puede saber ahora.</translation>
    </message>
    <message>
        <source>{number} of at most {most}</source>
        <translation>{number} de {most} como máximo</translation>
    </message>
</context>
<context>
    <name>DoorWindow</name>
    <message>
        <source>Portcullis library door</source>
        <translation>Puerta de biblioteca Portcullis</translation>
    </message>
</context>
<context>
    <name>EasyRead</name>
    <message>
        <source>Ready? Touch Finish.</source>
        <translation>¿Ha acabado? Toque «Terminar».</translation>
    </message>
    <message>
        <source>Touch Back to go back.</source>
        <translation>Para volver, toque «Atrás».</translation>
    </message>
    <message>
        <source>Then touch Continue.</source>
        <translation>Después toque «Continuar».</translation>
    </message>
    <message>
        <source>Then touch Send.</source>
        <translation>Después toque «Enviar».</translation>
    </message>
    <message>
        <source>Please go to the desk. People help you there.</source>
        <translation>Vaya al mostrador. Allí le ayudan.</translation>
    </message>
    <message>
        <source>Hold one book to the reader.</source>
        <translation>Ponga un libro delante del lector.</translation>
    </message>
    <message>
        <source>Put your books on the pad.</source>
        <translation>Ponga sus libros en la placa.</translation>
    </message>
    <message>
        <source>Touch Start. Or show your library card.</source>
        <translation>Toque «Empezar». O muestre su carné de la biblioteca.</translation>
    </message>
    <message>
        <source>You only bring books back? Touch Return.</source>
        <translation>¿Solo trae libros de vuelta? Toque «Devolver».</translation>
    </message>
    <message>
        <source>Scan your library card.</source>
        <translation>Escanee su carné de la biblioteca.</translation>
    </message>
    <message>
        <source>Or type the number on your card.</source>
        <translation>O escriba el número de su carné.</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera.</source>
        <translation>Ponga su carné delante de la cámara.</translation>
    </message>
    <message>
        <source>Type your PIN. That is your secret number.</source>
        <translation>Escriba su PIN. Es su número secreto.</translation>
    </message>
    <message>
        <source>Let nobody see it.</source>
        <translation>Que no lo vea nadie.</translation>
    </message>
    <message>
        <source>Do you have an old library card? Scan it.</source>
        <translation>¿Tiene un carné antiguo de la biblioteca? Escanéelo.</translation>
    </message>
    <message>
        <source>No old card? Touch “I have none”.</source>
        <translation>¿No tiene carné antiguo? Toque «No tengo».</translation>
    </message>
    <message>
        <source>Take books home: touch Borrow.</source>
        <translation>Llevar libros a casa: toque «Tomar prestado».</translation>
    </message>
    <message>
        <source>Bring books back: touch Return.</source>
        <translation>Traer libros de vuelta: toque «Devolver».</translation>
    </message>
    <message>
        <source>Keep books longer: touch Renew.</source>
        <translation>Tener libros más tiempo: toque «Renovar».</translation>
    </message>
    <message>
        <source>A green tick? You can take the book home.</source>
        <translation>¿Una marca verde? Puede llevarse el libro a casa.</translation>
    </message>
    <message>
        <source>A green tick? Put the book in the slot.</source>
        <translation>¿Una marca verde? Meta el libro en la ranura.</translation>
    </message>
    <message>
        <source>These are the books you have.</source>
        <translation>Estos son los libros que tiene.</translation>
    </message>
    <message>
        <source>Bring each book back by its date.</source>
        <translation>Devuelva cada libro antes de su fecha.</translation>
    </message>
    <message>
        <source>You need more time? Touch Renew.</source>
        <translation>¿Necesita más tiempo? Toque «Renovar».</translation>
    </message>
    <message>
        <source>Things cost less in these shops.</source>
        <translation>En estas tiendas paga menos.</translation>
    </message>
    <message>
        <source>Show your city card in the shop.</source>
        <translation>Muestre su tarjeta de la ciudad en la tienda.</translation>
    </message>
    <message>
        <source>Do you want a list of your books?</source>
        <translation>¿Quiere una lista de sus libros?</translation>
    </message>
    <message>
        <source>Touch what you like best.</source>
        <translation>Toque lo que prefiera.</translation>
    </message>
    <message>
        <source>We send you the list by e-mail.</source>
        <translation>Le enviamos la lista por correo.</translation>
    </message>
    <message>
        <source>Type your e-mail address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>How was it today? Tell us.</source>
        <translation>¿Qué tal hoy? Cuéntenos.</translation>
    </message>
    <message>
        <source>Nobody knows who says what.</source>
        <translation>Nadie sabe quién dice qué.</translation>
    </message>
    <message>
        <source>What do you want next? Touch one.</source>
        <translation>¿Qué quiere después? Toque una opción.</translation>
    </message>
    <message>
        <source>All the same to you? Touch “No preference”.</source>
        <translation>¿Le da igual? Toque «Sin preferencia».</translation>
    </message>
    <message>
        <source>Do you want to say more? Write it.</source>
        <translation>¿Quiere decir algo más? Escríbalo.</translation>
    </message>
    <message>
        <source>Please write no names.</source>
        <translation>No escriba nombres.</translation>
    </message>
    <message>
        <source>You are done with the questions.</source>
        <translation>Las preguntas han terminado.</translation>
    </message>
    <message>
        <source>This screen does not work now.</source>
        <translation>Esta pantalla no funciona ahora.</translation>
    </message>
    <message>
        <source>It will work again later.</source>
        <translation>Más tarde volverá a funcionar.</translation>
    </message>
    <message>
        <source>Hold your card in front of the reader.</source>
        <translation>Ponga su tarjeta ante el lector.</translation>
    </message>
    <message>
        <source>The screen says yes? Open the door.</source>
        <translation>¿La pantalla dice que sí? Abra la puerta.</translation>
    </message>
    <message>
        <source>The library is closed now.</source>
        <translation>La biblioteca está cerrada ahora.</translation>
    </message>
    <message>
        <source>Come back when it is open.</source>
        <translation>Vuelva cuando esté abierta.</translation>
    </message>
    <message>
        <source>Come back when staff are here.</source>
        <translation>Vuelva cuando haya personal.</translation>
    </message>
    <message>
        <source>You did nothing for a while.</source>
        <translation>Lleva un rato sin hacer nada.</translation>
    </message>
    <message>
        <source>Are you here? Touch the big button.</source>
        <translation>¿Está aquí? Toque el botón grande.</translation>
    </message>
    <message>
        <source>Touch your language.</source>
        <translation>Toque su idioma.</translation>
    </message>
    <message>
        <source>People who work here can help you.</source>
        <translation>Las personas que trabajan aquí le ayudan.</translation>
    </message>
    <message>
        <source>Do you walk away? Touch Finish first.</source>
        <translation>¿Se va? Toque antes «Terminar».</translation>
    </message>
    <message>
        <source>Then touch “Go on”.</source>
        <translation>Después toque «Continuar».</translation>
    </message>
    <message>
        <source>Then touch Done.</source>
        <translation>Después toque «Listo».</translation>
    </message>
    <message>
        <source>You can leave this empty.</source>
        <translation>Puede dejarlo vacío.</translation>
    </message>
    <message>
        <source>Take a photo of it.</source>
        <translation>Hágale una foto.</translation>
    </message>
    <message>
        <source>Your card comes later.</source>
        <translation>Su tarjeta llega después.</translation>
    </message>
    <message>
        <source>Bring a letter with your address here.</source>
        <translation>Traiga aquí una carta con su dirección.</translation>
    </message>
    <message>
        <source>Then you get your card.</source>
        <translation>Después recibe su tarjeta.</translation>
    </message>
    <message>
        <source>Scan the code. Your card comes there.</source>
        <translation>Escanee el código. Su tarjeta estará ahí.</translation>
    </message>
    <message>
        <source>What do you want? Touch it.</source>
        <translation>¿Qué quiere? Tóquelo.</translation>
    </message>
    <message>
        <source>You bring it back? Touch “Comes back”.</source>
        <translation>¿Lo devuelve? Toque «Devolución».</translation>
    </message>
    <message>
        <source>All questions then come in that language.</source>
        <translation>Las preguntas vienen en ese idioma.</translation>
    </message>
    <message>
        <source>You keep your card.</source>
        <translation>Usted conserva su tarjeta.</translation>
    </message>
    <message>
        <source>What is new? Touch it.</source>
        <translation>¿Qué es nuevo? Tóquelo.</translation>
    </message>
    <message>
        <source>What phone do you have? Touch it.</source>
        <translation>¿Qué teléfono tiene? Tóquelo.</translation>
    </message>
    <message>
        <source>No phone? Your card comes on paper.</source>
        <translation>¿Sin teléfono? Su tarjeta va en papel.</translation>
    </message>
    <message>
        <source>Do you have an address? Touch your answer.</source>
        <translation>¿Tiene dirección? Toque su respuesta.</translation>
    </message>
    <message>
        <source>No address? You can join too.</source>
        <translation>¿Sin dirección? También puede inscribirse.</translation>
    </message>
    <message>
        <source>Type your postcode.</source>
        <translation>Escriba su código postal.</translation>
    </message>
    <message>
        <source>You find it on your letters.</source>
        <translation>Está en sus cartas.</translation>
    </message>
    <message>
        <source>Type your first name.</source>
        <translation>Escriba su nombre.</translation>
    </message>
    <message>
        <source>Then type your family name.</source>
        <translation>Después escriba sus apellidos.</translation>
    </message>
    <message>
        <source>Only one name? The second stays empty.</source>
        <translation>¿Solo un nombre? El segundo queda vacío.</translation>
    </message>
    <message>
        <source>When were you born?</source>
        <translation>¿Cuándo nació?</translation>
    </message>
    <message>
        <source>Type the day, the month, the year.</source>
        <translation>Escriba el día, el mes y el año.</translation>
    </message>
    <message>
        <source>Who looks after you? Type the name.</source>
        <translation>¿Quién le cuida? Escriba su nombre.</translation>
    </message>
    <message>
        <source>This person must be here with you.</source>
        <translation>Esa persona tiene que estar aquí.</translation>
    </message>
    <message>
        <source>Type the number of your house.</source>
        <translation>Escriba el número de su casa.</translation>
    </message>
    <message>
        <source>Then type your street.</source>
        <translation>Después escriba su calle.</translation>
    </message>
    <message>
        <source>Where can we write to you? Type it.</source>
        <translation>¿Adónde le escribimos? Escríbalo.</translation>
    </message>
    <message>
        <source>What helps you? Big letters? No stairs?</source>
        <translation>¿Qué le ayuda? ¿Letra grande? ¿Sin escaleras?</translation>
    </message>
    <message>
        <source>The council keeps your answers.</source>
        <translation>El ayuntamiento guarda sus respuestas.</translation>
    </message>
    <message>
        <source>Others see your age group. Never your name.</source>
        <translation>Los demás ven su grupo de edad. Nunca su nombre.</translation>
    </message>
    <message>
        <source>You can have it all deleted.</source>
        <translation>Puede pedir que se borre todo.</translation>
    </message>
    <message>
        <source>Then touch “I have read this”.</source>
        <translation>Después toque «Lo he leído».</translation>
    </message>
    <message>
        <source>Read your answers.</source>
        <translation>Lea sus respuestas.</translation>
    </message>
    <message>
        <source>Is one wrong? Touch Change.</source>
        <translation>¿Hay un error? Toque «Cambiar».</translation>
    </message>
    <message>
        <source>All right? Touch “These are right”.</source>
        <translation>¿Todo bien? Toque «Son correctas».</translation>
    </message>
    <message>
        <source>We ask one thing at a time.</source>
        <translation>Preguntamos una cosa cada vez.</translation>
    </message>
    <message>
        <source>Show a letter with your address.</source>
        <translation>Muestre una carta con su dirección.</translation>
    </message>
    <message>
        <source>A person looks at it. Nobody copies it.</source>
        <translation>Una persona la mira. Nadie la copia.</translation>
    </message>
    <message>
        <source>No letter today? You get a pass.</source>
        <translation>¿Hoy no trae carta? Recibe un pase.</translation>
    </message>
    <message>
        <source>No letter today? Your card waits.</source>
        <translation>¿Hoy no tiene carta? Su tarjeta espera.</translation>
    </message>
    <message>
        <source>This is your card.</source>
        <translation>Esta es su tarjeta.</translation>
    </message>
    <message>
        <source>This is your pass for now.</source>
        <translation>Este es su pase por ahora.</translation>
    </message>
    <message>
        <source>Your answers are safe.</source>
        <translation>Sus respuestas están a salvo.</translation>
    </message>
    <message>
        <source>This was only practice.</source>
        <translation>Era solo una práctica.</translation>
    </message>
    <message>
        <source>Nobody gets a card from it.</source>
        <translation>Nadie recibe una tarjeta.</translation>
    </message>
    <message>
        <source>We keep nothing about you here.</source>
        <translation>Aquí no guardamos nada sobre usted.</translation>
    </message>
    <message>
        <source>Take your phone. Scan this code with it.</source>
        <translation>Tome su teléfono. Escanee este código.</translation>
    </message>
    <message>
        <source>Answer the questions on your phone.</source>
        <translation>Responda a las preguntas en su teléfono.</translation>
    </message>
    <message>
        <source>Then come back here.</source>
        <translation>Después vuelva aquí.</translation>
    </message>
    <message>
        <source>Scan your city card.</source>
        <translation>Escanee su tarjeta de la ciudad.</translation>
    </message>
    <message>
        <source>No card? The helper knows what to do.</source>
        <translation>¿Sin tarjeta? Quien le ayuda sabe qué hacer.</translation>
    </message>
    <message>
        <source>Somebody gave you a code. Scan it.</source>
        <translation>Alguien le dio un código. Escanéelo.</translation>
    </message>
    <message>
        <source>Or type it.</source>
        <translation>O escríbalo.</translation>
    </message>
    <message>
        <source>What is true for you? Touch it.</source>
        <translation>¿Cuál es su caso? Tóquelo.</translation>
    </message>
    <message>
        <source>Nobody writes down your name.</source>
        <translation>Nadie apunta su nombre.</translation>
    </message>
    <message>
        <source>There is a number on it. Scan it.</source>
        <translation>Lleva un número. Escanéelo.</translation>
    </message>
    <message>
        <source>Is everything right? Look once more.</source>
        <translation>¿Está todo bien? Mire otra vez.</translation>
    </message>
    <message>
        <source>Then touch “Yes”.</source>
        <translation>Después toque «Sí».</translation>
    </message>
    <message>
        <source>That was all. Thank you.</source>
        <translation>Eso es todo. Gracias.</translation>
    </message>
    <message>
        <source>You help people here? Scan your card.</source>
        <translation>¿Ayuda aquí a la gente? Escanee su tarjeta.</translation>
    </message>
    <message>
        <source>Then type your PIN.</source>
        <translation>Después escriba su PIN.</translation>
    </message>
    <message>
        <source>Somebody wants a card? “Sign somebody up”.</source>
        <translation>¿Alguien quiere una tarjeta? «Inscribir a alguien».</translation>
    </message>
    <message>
        <source>Something is new? “Change a card”.</source>
        <translation>¿Hay algo nuevo? «Cambiar una tarjeta».</translation>
    </message>
    <message>
        <source>Scan each card.</source>
        <translation>Escanee cada tarjeta.</translation>
    </message>
    <message>
        <source>No card? Touch “One more”.</source>
        <translation>¿Sin tarjeta? Toque «Uno más».</translation>
    </message>
    <message>
        <source>Type the four signs of your code.</source>
        <translation>Escriba los cuatro signos de su código.</translation>
    </message>
    <message>
        <source>A person who works here goes on now.</source>
        <translation>Ahora sigue una persona que trabaja aquí.</translation>
    </message>
    <message>
        <source>They touch their name and type their PIN.</source>
        <translation>Toca su nombre y escribe su PIN.</translation>
    </message>
    <message>
        <source>This page is for people who work here.</source>
        <translation>Esta página es para quienes trabajan aquí.</translation>
    </message>
    <message>
        <source>Ready? Touch “Back to the ambassador”.</source>
        <translation>¿Listo? Toque “Devolver al embajador”.</translation>
    </message>
    <message>
        <source>This is what came of today.</source>
        <translation>Este es el resultado de hoy.</translation>
    </message>
    <message>
        <source>This page is for staff.</source>
        <translation>Esta página es para el personal.</translation>
    </message>
    <message>
        <source>Here staff look after this screen.</source>
        <translation>Aquí el personal cuida esta pantalla.</translation>
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
        <translation>Idioma</translation>
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
        <translation>Recibo del council tax</translation>
    </message>
    <message>
        <source>Tenancy agreement</source>
        <translation>Contrato de alquiler</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Extracto bancario</translation>
    </message>
    <message>
        <source>Letter about a benefit</source>
        <translation>Carta de una ayuda</translation>
    </message>
    <message>
        <source>Letter of a support service</source>
        <translation>Carta de un servicio de apoyo</translation>
    </message>
    <message>
        <source>Letter of a school</source>
        <translation>Carta de una escuela</translation>
    </message>
    <message>
        <source>Staff: this postcode is not on this tablet’s list. It may be a new street, or not in this city. Please look closely at the address.</source>
        <translation>Personal: este código postal no está en la lista de esta tableta. Puede ser una calle nueva, o no ser de esta ciudad. Mire bien la dirección.</translation>
    </message>
    <message>
        <source>Staff: this postcode was not compared with the council’s list. Please look closely at the address.</source>
        <translation>Personal: este código postal no se ha comparado con la lista del ayuntamiento. Mire bien la dirección.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Justificante</translation>
    </message>
    <message>
        <source>Has somebody of the staff seen where you live?</source>
        <translation>¿Alguien del personal ha visto dónde vive?</translation>
    </message>
    <message>
        <source>No copy is made. Only what it was and the day are kept.</source>
        <translation>No se hace copia. Solo se guarda qué era y el día.</translation>
    </message>
    <message>
        <source>Staff: choose your name and type your PIN</source>
        <translation>Personal: elija su nombre y escriba su PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Not today: give a pass for two weeks</source>
        <translation>Hoy no: dar un pase de dos semanas</translation>
    </message>
    <message>
        <source>Not today: the card waits until it is seen</source>
        <translation>Hoy no: la tarjeta espera hasta que se vea</translation>
    </message>
    <message>
        <source>Stop for now</source>
        <translation>Parar por ahora</translation>
    </message>
</context>
<context>
    <name>Farewell</name>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>¿Está satisfecho con la biblioteca hoy?</translation>
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
        <translation>Pasar al personal</translation>
    </message>
</context>
<context>
    <name>HandOverButton</name>
    <message>
        <source>To sort out: {number}</source>
        <translation>Por resolver: {number}</translation>
    </message>
</context>
<context>
    <name>HandOverPage</name>
    <message>
        <source>No staff are listed on this tablet</source>
        <translation>No hay personal registrado en esta tableta</translation>
    </message>
    <message>
        <source>What was answered is locked. Staff go on with it here; later the code is {code}.</source>
        <translation>Lo respondido está bajo llave. El personal sigue aquí; más tarde, el código es {code}.</translation>
    </message>
    <message>
        <source>At the counter its number is {number}.</source>
        <translation>En el mostrador, su número es {number}.</translation>
    </message>
    <message>
        <source>Nobody of staff is here: go on without</source>
        <translation>No hay personal aquí: seguir sin</translation>
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
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Print a receipt</source>
        <translation>Imprimir un recibo</translation>
    </message>
    <message>
        <source>No card: go on with the referral code</source>
        <translation>Sin tarjeta: continuar con el código de derivación</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>I am 18 or over</source>
        <translation>Tengo 18 años o más</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>¿Qué es?</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>¿Para quién es?</translation>
    </message>
    <message>
        <source>Which referral code?</source>
        <translation>¿Cuál es el código de derivación?</translation>
    </message>
    <message>
        <source>What is the case?</source>
        <translation>¿Cuál es la situación?</translation>
    </message>
    <message>
        <source>Which number is on it?</source>
        <translation>¿Qué número lleva?</translation>
    </message>
    <message>
        <source>Does it come back now?</source>
        <translation>¿Se devuelve ahora?</translation>
    </message>
    <message>
        <source>Hand it out now?</source>
        <translation>¿Entregarlo ahora?</translation>
    </message>
    <message>
        <source>It is back. Thank you.</source>
        <translation>Está devuelto. Gracias.</translation>
    </message>
    <message>
        <source>It is handed out</source>
        <translation>Está entregado</translation>
    </message>
    <message>
        <source>Scan the resident’s card.</source>
        <translation>Escanee la tarjeta del residente.</translation>
    </message>
    <message>
        <source>Nothing is copied. Only what is the case is kept, without a name.</source>
        <translation>No se copia nada. Solo se guarda la situación, sin nombre.</translation>
    </message>
    <message>
        <source>Scan it, or type it.</source>
        <translation>Escanéelo o escríbalo.</translation>
    </message>
    <message>
        <source>Its number ends in {number}</source>
        <translation>Su número termina en {number}</translation>
    </message>
    <message>
        <source>Put it to use by {date}</source>
        <translation>Empiece a usarlo antes del {date}</translation>
    </message>
    <message>
        <source>Bring it back by {date}</source>
        <translation>Devuélvalo antes del {date}</translation>
    </message>
    <message>
        <source>This desk did not lend it, or has it back already. Take it all the same: the council looks where it was lent, and tells staff if it was not.</source>
        <translation>Este mostrador no lo prestó, o ya lo tiene de vuelta. Recójalo de todos modos: el ayuntamiento mira dónde se prestó y avisa al personal si no fue así.</translation>
    </message>
    <message>
        <source>It was lent here on {day} and is due back on {due}.</source>
        <translation>Se prestó aquí el {day} y debe devolverse el {due}.</translation>
    </message>
    <message>
        <source>Bring it to any workshop desk. You need no card for that.</source>
        <translation>Llévelo a cualquier mesa de taller. No necesita tarjeta para ello.</translation>
    </message>
    <message>
        <source>Yes, it is back</source>
        <translation>Sí, está devuelto</translation>
    </message>
    <message>
        <source>Yes, hand it out</source>
        <translation>Sí, entregarlo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Comes back: {thing}</source>
        <translation>Devolución: {thing}</translation>
    </message>
    <message>
        <source>Ask for more, up to {number}: {thing}</source>
        <translation>Pedir más, hasta {number}: {thing}</translation>
    </message>
    <message>
        <source>Give back what is left: {thing}</source>
        <translation>Devolver lo que queda: {thing}</translation>
    </message>
    <message>
        <source>Left at this desk: {number}</source>
        <translation>Quedan en este puesto: {number}</translation>
    </message>
    <message>
        <source>More are asked for, up to {number}</source>
        <translation>Se han pedido más, hasta {number}</translation>
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
        <translation>Si se aleja, pulse antes Terminar: así nadie ve lo suyo.</translation>
    </message>
    <message>
        <source>Calling staff</source>
        <translation>Llamando al personal</translation>
    </message>
    <message>
        <source>One moment, please.</source>
        <translation>Un momento, por favor.</translation>
    </message>
    <message>
        <source>Staff have been called</source>
        <translation>Se ha llamado al personal</translation>
    </message>
    <message>
        <source>Please wait here. If nobody comes in a few minutes, go to the desk.</source>
        <translation>Espere aquí. Si no viene nadie en unos minutos, vaya al mostrador.</translation>
    </message>
    <message>
        <source>Somebody is coming</source>
        <translation>Viene alguien</translation>
    </message>
    <message>
        <source>Please wait here.</source>
        <translation>Espere aquí, por favor.</translation>
    </message>
    <message>
        <source>Nobody could be called</source>
        <translation>No se ha podido llamar a nadie</translation>
    </message>
    <message>
        <source>Please go to the desk</source>
        <translation>Vaya al mostrador, por favor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Hello {name}</source>
        <translation>Hola, {name}</translation>
    </message>
    <message>
        <source>Hello</source>
        <translation>Hola</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>Tomar prestado</translation>
    </message>
    <message>
        <source>Scan each item</source>
        <translation>Escanee cada artículo</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>Scan, then put in the slot</source>
        <translation>Escanee y meta en la ranura</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Keep what you have for longer</source>
        <translation>Quédese más tiempo con lo que tiene</translation>
    </message>
    <message>
        <source>City Save</source>
        <translation>City Save</translation>
    </message>
    <message>
        <source>Offers near here</source>
        <translation>Ofertas cerca de aquí</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Díganos</translation>
    </message>
    <message>
        <source>What you think, and what should come next</source>
        <translation>Qué piensa y qué debería venir después</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Loans, reservations, money owed</source>
        <translation>Préstamos, reservas, dinero pendiente</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>No se puede contactar con el sistema de la biblioteca. Puede llevarse y devolver; se confirmará más tarde.</translation>
    </message>
    <message>
        <source>Your card was accepted on trust: this kiosk could not check it fully today.</source>
        <translation>Su tarjeta se ha aceptado por confianza: este quiosco no ha podido comprobarla del todo hoy.</translation>
    </message>
    <message>
        <source>A loan that was recorded here could not be confirmed. Please ask at the desk.</source>
        <translation>Un préstamo anotado aquí no se pudo confirmar. Pregunte en el mostrador.</translation>
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
        <translation>¿Sigue ahí?</translation>
    </message>
    <message numerus="yes">
        <source>This session ends in %n second(s).</source>
        <translation>
            <numerusform>Esta sesión termina en %Ln segundo.</numerusform>
            <numerusform>Esta sesión termina en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>I&apos;m still here</source>
        <translation>Sigo aquí</translation>
    </message>
    <message>
        <source>Give me more time</source>
        <translation>Deme más tiempo</translation>
    </message>
</context>
<context>
    <name>ItemsPage</name>
    <message>
        <source>{done} done, {missed} not</source>
        <translation>Hechos: {done}, fallidos: {missed}</translation>
    </message>
    <message>
        <source>{done} done</source>
        <translation>Hechos: {done}</translation>
    </message>
    <message>
        <source>Or type its number</source>
        <translation>O escriba su número</translation>
    </message>
    <message>
        <source>The item&apos;s number</source>
        <translation>El número del artículo</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>This barcode is the publisher&apos;s. Scan the library&apos;s own label, or ask at the desk.</source>
        <translation>Este código de barras es de la editorial. Escanee la etiqueta de la biblioteca o pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Take it to the desk, so that the gate does not ring.</source>
        <translation>Llévelo al mostrador para que no suene la alarma de la puerta.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Please hand it to the desk.</source>
        <translation>Anotado, aún sin confirmar. Entréguelo en el mostrador.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk.</source>
        <translation>Devuelto. Entréguelo en el mostrador.</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>{there} of {of} parts of {item} are on the pad. Add the others, or ask at the desk.</source>
        <translation>Hay en la placa {there} de {of} partes de {item}. Añada las demás o pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>What lies on the pad was read before. Lift it and put it back to read it again.</source>
        <translation>Lo que hay en la placa ya se leyó antes. Para leerlo de nuevo, levántelo y vuelva a ponerlo.</translation>
    </message>
    <message>
        <source>The pad does not answer.</source>
        <translation>La placa no responde.</translation>
    </message>
    <message>
        <source>The scanner does not answer.</source>
        <translation>El lector no responde.</translation>
    </message>
    <message>
        <source>The camera does not answer.</source>
        <translation>La cámara no responde.</translation>
    </message>
    <message>
        <source>You can type the number of each item below.</source>
        <translation>Puede escribir abajo el número de cada artículo.</translation>
    </message>
</context>
<context>
    <name>LanguagePage</name>
    <message>
        <source>Which language?</source>
        <translation>¿Qué idioma?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>The library does not know this number. Check it and try again.</source>
        <translation>La biblioteca no conoce este número. Compruébelo e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This is not the right PIN. Try again, or ask at the desk.</source>
        <translation>El PIN no es correcto. Inténtelo otra vez o pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Please ask at the desk.</source>
        <translation>Demasiados PIN incorrectos. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Your card opens the reading rooms and e-books. To borrow, please ask at the desk.</source>
        <translation>Su tarjeta abre las salas de lectura y los libros electrónicos. Para tomar prestado, pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>The library does not know you yet. Please join at the desk, then borrow.</source>
        <translation>La biblioteca aún no le conoce. Apúntese en el mostrador y luego tome prestado.</translation>
    </message>
    <message>
        <source>You cannot borrow at the moment. Please ask at the desk.</source>
        <translation>Ahora no puede tomar prestado. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>You have as many items as you may have. Return one first.</source>
        <translation>Ya tiene el máximo permitido. Devuelva antes un artículo.</translation>
    </message>
    <message>
        <source>You owe money. Please pay at the desk, then borrow.</source>
        <translation>Debe dinero. Pague en el mostrador y luego tome prestado.</translation>
    </message>
    <message>
        <source>The library does not know this item. Please hand it to the desk.</source>
        <translation>La biblioteca no conoce este artículo. Entréguelo en el mostrador.</translation>
    </message>
    <message>
        <source>You have borrowed this already.</source>
        <translation>Ya lo tiene en préstamo.</translation>
    </message>
    <message>
        <source>On loan to someone else. Please hand it to the desk.</source>
        <translation>Prestado a otra persona. Entréguelo en el mostrador.</translation>
    </message>
    <message>
        <source>Reserved by someone else. Please hand it to the desk.</source>
        <translation>Reservado por otra persona. Entréguelo en el mostrador.</translation>
    </message>
    <message>
        <source>Not renewed. Please bring it back in time, or ask at the desk.</source>
        <translation>No renovado. Devuélvalo a tiempo o pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>That did not work. Try again, or ask at the desk.</source>
        <translation>No ha funcionado. Inténtelo otra vez o pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>We do not know if that worked. Please ask at the desk.</source>
        <translation>No sabemos si ha funcionado. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. Please ask at the desk.</source>
        <translation>No se puede contactar con el sistema de la biblioteca. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>No more loans can be recorded now. Please ask at the desk.</source>
        <translation>Ahora no se pueden anotar más préstamos. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Borrowed.</source>
        <translation>Prestado.</translation>
    </message>
    <message>
        <source>Renewed.</source>
        <translation>Renovado.</translation>
    </message>
    <message>
        <source>Returned. Put it into the slot.</source>
        <translation>Devuelto. Métalo en la ranura.</translation>
    </message>
    <message>
        <source>{why}. Please ask at the desk.</source>
        <translation>{why}. Pregunte en el mostrador.</translation>
    </message>
    <message>
        <source>Returned. Please hand it to the desk: someone is waiting for it.</source>
        <translation>Devuelto. Entréguelo en el mostrador: alguien lo espera.</translation>
    </message>
    <message>
        <source>Back by {due}</source>
        <translation>Devuelva antes del {due}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Put it into the slot.</source>
        <translation>Anotado, aún sin confirmar. Métalo en la ranura.</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed. Back by {due} at the latest.</source>
        <translation>Anotado, aún sin confirmar. Devuelva el {due} como muy tarde.</translation>
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
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
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
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Galleries</source>
        <translation>Galerías</translation>
    </message>
    <message>
        <source>Food and drink</source>
        <translation>Comida y bebida</translation>
    </message>
    <message>
        <source>Shops</source>
        <translation>Tiendas</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Espectáculos</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>For ages {age} and over</source>
        <translation>A partir de {age} años</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Hasta el {day}</translation>
    </message>
    <message>
        <source>{number} m from here</source>
        <translation>a {number} m de aquí</translation>
    </message>
    <message>
        <source>{number} km from here</source>
        <translation>a {number} km de aquí</translation>
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
        <translation>Muestre allí su tarjeta digital. La distancia es en línea recta.</translation>
    </message>
    <message>
        <source>There are no offers today.</source>
        <translation>Hoy no hay ofertas.</translation>
    </message>
    <message>
        <source>All offers</source>
        <translation>Todas las ofertas</translation>
    </message>
</context>
<context>
    <name>Opinion</name>
    <message>
        <source>Very satisfied</source>
        <translation>Muy satisfecho</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>Satisfecho</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni una cosa ni otra</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>Insatisfecho</translation>
    </message>
    <message>
        <source>Very dissatisfied</source>
        <translation>Muy insatisfecho</translation>
    </message>
</context>
<context>
    <name>OpinionForm</name>
    <message>
        <source>This is anonymous: nobody knows who said it.</source>
        <translation>Es anónimo: nadie sabe quién lo ha dicho.</translation>
    </message>
    <message>
        <source>Skip this question</source>
        <translation>Saltar esta pregunta</translation>
    </message>
    <message>
        <source>Which service would you like next?</source>
        <translation>¿Qué servicio le gustaría que viniera después?</translation>
    </message>
    <message>
        <source>One touch is one vote.</source>
        <translation>Un toque es un voto.</translation>
    </message>
    <message>
        <source>No preference</source>
        <translation>Sin preferencia</translation>
    </message>
    <message>
        <source>Sorry, this could not be kept. Please tell somebody at the desk.</source>
        <translation>Lo sentimos, no se ha podido guardar. Dígaselo a alguien en el mostrador.</translation>
    </message>
    <message>
        <source>Thank you</source>
        <translation>Gracias</translation>
    </message>
    <message>
        <source>Is there anything else?</source>
        <translation>¿Hay algo más?</translation>
    </message>
    <message>
        <source>Only if you like. Please write no names and nothing that tells who you are.</source>
        <translation>Solo si quiere. No escriba nombres ni nada que diga quién es usted.</translation>
    </message>
    <message>
        <source>Your words</source>
        <translation>Sus palabras</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
    </message>
    <message>
        <source>There are no keys for this language on this screen: use a keyboard, where there is one.</source>
        <translation>Esta pantalla no tiene teclas para este idioma: use un teclado, si lo hay.</translation>
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
        <translation>Enviar sin palabras</translation>
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
        <translation>Ya está impreso. Lléveselo, por favor.</translation>
    </message>
    <message>
        <source>The printer has no paper. Please put some in, then print again.</source>
        <translation>La impresora no tiene papel. Ponga papel, por favor, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The printer is open. Please close it, then print again.</source>
        <translation>La impresora está abierta. Ciérrela, por favor, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The printer does not work. Please switch it off and on, then print again.</source>
        <translation>La impresora no funciona. Apáguela y enciéndala, por favor, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Please see that it is on and plugged in, then print again.</source>
        <translation>No hay conexión con la impresora. Compruebe, por favor, que está encendida y enchufada, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>The printer took too long. Please look at it, then print again.</source>
        <translation>La impresora ha tardado demasiado. Revísela, por favor, e imprima de nuevo.</translation>
    </message>
    <message>
        <source>{day}, {place}</source>
        <translation>{day}, {place}</translation>
    </message>
    <message>
        <source>Your card</source>
        <translation>Su tarjeta</translation>
    </message>
    <message>
        <source>A pass until your card comes</source>
        <translation>Un pase hasta que llegue su tarjeta</translation>
    </message>
    <message>
        <source>Where your card will be</source>
        <translation>Dónde estará su tarjeta</translation>
    </message>
    <message>
        <source>It lets you sign in at the library until {date}.</source>
        <translation>Le sirve en la biblioteca hasta el {date}.</translation>
    </message>
    <message>
        <source>Keep it safe: whoever has it can use it.</source>
        <translation>Guarde bien este código: quien lo tenga puede usarlo.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>People to play</source>
        <translation>Personas para representar</translation>
    </message>
    <message>
        <source>Play this person</source>
        <translation>Representar a esta persona</translation>
    </message>
</context>
<context>
    <name>PhonePage</name>
    <message>
        <source>Your own phone</source>
        <translation>Su propio teléfono</translation>
    </message>
    <message>
        <source>Scan this with your phone</source>
        <translation>Escanee esto con su teléfono</translation>
    </message>
    <message>
        <source>Answer the other questions there. Then come back here: your code is {code}.</source>
        <translation>Responda allí las demás preguntas. Luego vuelva aquí: su código es {code}.</translation>
    </message>
    <message>
        <source>The way to the questions</source>
        <translation>El acceso a las preguntas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>PlainMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>Menú del personal</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Hacer la autoprueba</translation>
    </message>
    <message>
        <source>End the program</source>
        <translation>Terminar el programa</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Ninguno desde que se inició el programa.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>Últimos fallos</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>Sleeps at friends’ places: no fixed address.</source>
        <translation>Duerme en casas de amigos: sin domicilio fijo.</translation>
    </message>
    <message>
        <source>Fourteen years old, here with {guardian}.</source>
        <translation>Catorce años, viene con {guardian}.</translation>
    </message>
    <message>
        <source>Has forgotten the password of their phone.</source>
        <translation>Ha olvidado la contraseña de su teléfono.</translation>
    </message>
    <message>
        <source>Has no phone and wants the card on paper.</source>
        <translation>No tiene teléfono y quiere la tarjeta en papel.</translation>
    </message>
    <message>
        <source>Has a card, and another name since last month.</source>
        <translation>Tiene una tarjeta y otro nombre desde el mes pasado.</translation>
    </message>
    <message>
        <source>Play a card: an adult’s</source>
        <translation>Probar una tarjeta: de una persona adulta</translation>
    </message>
    <message>
        <source>Play a card: a 14-year-old’s</source>
        <translation>Probar una tarjeta: de alguien de 14 años</translation>
    </message>
    <message>
        <source>Play a card: one that has ended</source>
        <translation>Probar una tarjeta: una caducada</translation>
    </message>
    <message>
        <source>Born {day}.</source>
        <translation>Fecha de nacimiento: {day}.</translation>
    </message>
</context>
<context>
    <name>PracticeBand</name>
    <message>
        <source>Practice: nothing counts</source>
        <translation>Práctica: nada cuenta</translation>
    </message>
    <message>
        <source>End practice</source>
        <translation>Terminar la práctica</translation>
    </message>
    <message>
        <source>Practice: nothing counts, nothing is sent. Any PIN will do.</source>
        <translation>Práctica: nada cuenta, nada se envía. Vale cualquier PIN.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>It is being printed. One moment.</source>
        <translation>Imprimiendo. Un momento.</translation>
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
        <translation>Con {name}.</translation>
    </message>
    <message>
        <source>Your answers are locked as you go. To go on later, your code is {code}.</source>
        <translation>Sus respuestas se cierran a medida que responde. Para seguir después, su código es {code}.</translation>
    </message>
    <message>
        <source>Go on with my own phone</source>
        <translation>Seguir en mi propio teléfono</translation>
    </message>
    <message>
        <source>Forget everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Yes, forget everything I said</source>
        <translation>Sí, olvidar todo lo que dije</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Capital letters</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Delete the last letter</source>
        <translation>Borrar la última letra</translation>
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
        <translation>Prestado</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Devuelto</translation>
    </message>
    <message>
        <source>Renewed</source>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Please take your receipt.</source>
        <translation>Recoja su recibo.</translation>
    </message>
    <message>
        <source>The printer has no paper. Your receipt is on the screen.</source>
        <translation>La impresora no tiene papel. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>The printer is open. Your receipt is on the screen.</source>
        <translation>La impresora está abierta. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>The printer needs the staff. Your receipt is on the screen.</source>
        <translation>La impresora necesita al personal. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>The printer cannot be reached. Your receipt is on the screen.</source>
        <translation>No se puede contactar con la impresora. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>The printer is too slow. Your receipt is on the screen.</source>
        <translation>La impresora va demasiado lenta. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>Your receipt was sent.</source>
        <translation>Su recibo se ha enviado.</translation>
    </message>
    <message>
        <source>This address takes no e-mail. Your receipt is on the screen.</source>
        <translation>Esta dirección no recibe correo. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>The e-mail cannot be sent now. Your receipt is on the screen.</source>
        <translation>Ahora no se puede enviar el correo. Su recibo está en la pantalla.</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
    <message>
        <source>Receipt, {library}</source>
        <translation>Recibo, {library}</translation>
    </message>
    <message>
        <source>Recorded, not yet confirmed.</source>
        <translation>Registrado, aún sin confirmar.</translation>
    </message>
</context>
<context>
    <name>ReceiptPage</name>
    <message>
        <source>Your receipt</source>
        <translation>Su recibo</translation>
    </message>
    <message>
        <source>Would you like a receipt?</source>
        <translation>¿Desea un recibo?</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sin recibo</translation>
    </message>
    <message>
        <source>End here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo electrónico</translation>
    </message>
    <message>
        <source>Read it aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>De otra forma</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
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
        <translation>Ponga sus artículos en la placa y después en la ranura.</translation>
    </message>
    <message>
        <source>Scan each item, then put it into the slot.</source>
        <translation>Escanee cada artículo y métalo en la ranura.</translation>
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
        <translation>Marcar como resuelto</translation>
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
        <translation>Idioma</translation>
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
        <translation>Tamaño del texto</translation>
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
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>Otro número</translation>
    </message>
    <message>
        <source>I have none</source>
        <translation>No tengo</translation>
    </message>
    <message>
        <source>Your library PIN?</source>
        <translation>¿Su PIN de la biblioteca?</translation>
    </message>
    <message>
        <source>The PIN you use for the library.</source>
        <translation>El PIN que usa en la biblioteca.</translation>
    </message>
    <message>
        <source>Do you have an old library card?</source>
        <translation>¿Tiene una tarjeta antigua de la biblioteca?</translation>
    </message>
    <message>
        <source>Scan it, or type the number on it. Next time your new card is enough.</source>
        <translation>Escanéela o escriba su número. La próxima vez bastará la tarjeta nueva.</translation>
    </message>
    <message>
        <source>Your library number?</source>
        <translation>¿Su número de la biblioteca?</translation>
    </message>
    <message>
        <source>Hold your card in front of the camera, scan it, or type your library number.</source>
        <translation>Ponga su tarjeta delante de la cámara, escanéela o escriba su número de biblioteca.</translation>
    </message>
    <message>
        <source>Scan your library card, or type the number on it.</source>
        <translation>Escanee su tarjeta de la biblioteca o escriba su número.</translation>
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
        <translation>Lo suyo solo se lee por auriculares.</translation>
    </message>
    <message>
        <source>Only read into headphones.</source>
        <translation>Solo se lee por los auriculares.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>The headphones are out. What is yours is not read aloud now. Plug them in again, or press Finish.</source>
        <translation>Los auriculares están desconectados. Lo suyo ya no se lee en voz alta. Conéctelos de nuevo o pulse «Terminar».</translation>
    </message>
    <message>
        <source>You are finished here. Nothing of you is left on this screen.</source>
        <translation>Ha terminado. No queda nada suyo en esta pantalla.</translation>
    </message>
    <message>
        <source>The camera is above the screen.</source>
        <translation>La cámara está encima de la pantalla.</translation>
    </message>
    <message>
        <source>The camera is below the screen.</source>
        <translation>La cámara está debajo de la pantalla.</translation>
    </message>
    <message>
        <source>The camera is to the left of the screen.</source>
        <translation>La cámara está a la izquierda de la pantalla.</translation>
    </message>
    <message>
        <source>The camera is to the right of the screen.</source>
        <translation>La cámara está a la derecha de la pantalla.</translation>
    </message>
    <message>
        <source>Hold the code towards it, about a hand&apos;s length away.</source>
        <translation>Ponga el código hacia ella, a un palmo de distancia más o menos.</translation>
    </message>
    <message>
        <source>A little higher.</source>
        <translation>Un poco más arriba.</translation>
    </message>
    <message>
        <source>A little lower.</source>
        <translation>Un poco más abajo.</translation>
    </message>
    <message>
        <source>A little to the left.</source>
        <translation>Un poco a la izquierda.</translation>
    </message>
    <message>
        <source>A little to the right.</source>
        <translation>Un poco a la derecha.</translation>
    </message>
    <message>
        <source>A little closer.</source>
        <translation>Un poco más cerca.</translation>
    </message>
    <message>
        <source>A little further away.</source>
        <translation>Un poco más lejos.</translation>
    </message>
    <message>
        <source>Hold it still.</source>
        <translation>No lo mueva.</translation>
    </message>
</context>
<context>
    <name>StaffDeskPage</name>
    <message>
        <source>For staff</source>
        <translation>Para el personal</translation>
    </message>
    <message>
        <source>Go on with a code</source>
        <translation>Seguir con un código</translation>
    </message>
    <message>
        <source>Somebody who was handed over, or stopped</source>
        <translation>Alguien que se pasó al personal o que paró</translation>
    </message>
    <message>
        <source>Back to the ambassador</source>
        <translation>Devolver al embajador</translation>
    </message>
    <message>
        <source>To sort out: {number}</source>
        <translation>Por resolver: {number}</translation>
    </message>
    <message>
        <source>Nothing to sort out</source>
        <translation>Nada por resolver</translation>
    </message>
    <message>
        <source>Others follow as these are dealt with.</source>
        <translation>Los demás aparecen cuando se resuelvan estos.</translation>
    </message>
    <message>
        <source>At this desk</source>
        <translation>En este puesto</translation>
    </message>
    <message>
        <source>At another desk of this place</source>
        <translation>En otro puesto de este lugar</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marcar como resuelto</translation>
    </message>
</context>
<context>
    <name>StaffDoor</name>
    <message>
        <source>Staff only</source>
        <translation>Solo personal</translation>
    </message>
    <message>
        <source>Scan your staff badge</source>
        <translation>Escanee su tarjeta de personal</translation>
    </message>
    <message>
        <source>Show your badge again.</source>
        <translation>Muestre otra vez su tarjeta de personal.</translation>
    </message>
    <message>
        <source>Choose your name and type your PIN</source>
        <translation>Elija su nombre y escriba el PIN</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>StaffMenu</name>
    <message>
        <source>Staff menu</source>
        <translation>Menú del personal</translation>
    </message>
    <message>
        <source>Run the self-test</source>
        <translation>Hacer la autoprueba</translation>
    </message>
    <message>
        <source>Restart the library session</source>
        <translation>Reiniciar la sesión de la biblioteca</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Salir del quiosco</translation>
    </message>
    <message>
        <source>Library system answers</source>
        <translation>El sistema de la biblioteca responde</translation>
    </message>
    <message>
        <source>Library system does not answer</source>
        <translation>El sistema de la biblioteca no responde</translation>
    </message>
    <message>
        <source>Pad for tags ready</source>
        <translation>Lector de etiquetas listo</translation>
    </message>
    <message>
        <source>The pad for tags does not answer</source>
        <translation>El lector de etiquetas no responde</translation>
    </message>
    <message>
        <source>Voice ready in every language</source>
        <translation>Voz lista en todos los idiomas</translation>
    </message>
    <message>
        <source>No voice for some of the languages</source>
        <translation>Sin voz para algunos idiomas</translation>
    </message>
    <message>
        <source>No voice is installed</source>
        <translation>No hay ninguna voz instalada</translation>
    </message>
    <message>
        <source>Receipt printer ready</source>
        <translation>Impresora de recibos lista</translation>
    </message>
    <message>
        <source>The receipt printer has no paper</source>
        <translation>La impresora de recibos no tiene papel</translation>
    </message>
    <message>
        <source>The cover of the receipt printer is open</source>
        <translation>La tapa de la impresora de recibos está abierta</translation>
    </message>
    <message>
        <source>The receipt printer says that it cannot print</source>
        <translation>La impresora de recibos dice que no puede imprimir</translation>
    </message>
    <message>
        <source>The receipt printer does not answer</source>
        <translation>La impresora de recibos no responde</translation>
    </message>
    <message>
        <source>The receipt printer answers too slowly</source>
        <translation>La impresora de recibos responde demasiado despacio</translation>
    </message>
    <message numerus="yes">
        <source>Recorded without the library system (%Ln)</source>
        <translation>
            <numerusform>Registrado sin el sistema (%Ln)</numerusform>
            <numerusform>Registrado sin el sistema (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>Library system</source>
        <translation>Sistema de la biblioteca</translation>
    </message>
    <message>
        <source>None since the program was started.</source>
        <translation>Ninguno desde el inicio.</translation>
    </message>
    <message>
        <source>Last faults</source>
        <translation>Últimos fallos</translation>
    </message>
    <message>
        <source>In contact with the hub</source>
        <translation>En contacto con la central</translation>
    </message>
    <message>
        <source>No contact with the hub now</source>
        <translation>Sin contacto con la central</translation>
    </message>
</context>
<context>
    <name>StaffRecorded</name>
    <message>
        <source>Waits until the library system answers.</source>
        <translation>Espera a que responda el sistema de la biblioteca.</translation>
    </message>
    <message>
        <source>The library system has it.</source>
        <translation>El sistema de la biblioteca ya lo tiene.</translation>
    </message>
    <message>
        <source>The library system has it, with another date.</source>
        <translation>El sistema de la biblioteca ya lo tiene, con otra fecha.</translation>
    </message>
    <message>
        <source>The library system said no.</source>
        <translation>El sistema de la biblioteca dijo que no.</translation>
    </message>
    <message>
        <source>Nobody knows whether the library system has it: no answer came.</source>
        <translation>No se sabe si el sistema lo tiene: no hubo respuesta.</translation>
    </message>
    <message>
        <source>There, the item is on loan to another.</source>
        <translation>Allí consta prestado a otra persona.</translation>
    </message>
    <message>
        <source>There, the item is reserved by another.</source>
        <translation>Allí consta reservado por otra persona.</translation>
    </message>
    <message>
        <source>It does not know the item.</source>
        <translation>No conoce el ejemplar.</translation>
    </message>
    <message>
        <source>Look the item up there, and put it right by hand.</source>
        <translation>Busque allí el ejemplar y corríjalo a mano.</translation>
    </message>
    <message>
        <source>The reader has the item: lend it by hand, or ask for it back.</source>
        <translation>El lector tiene el ejemplar: préstelo a mano o pídalo.</translation>
    </message>
    <message>
        <source>Somebody waits for it: put it on the reservation shelf.</source>
        <translation>Alguien lo espera: póngalo en el estante de reservas.</translation>
    </message>
    <message>
        <source>Recorded without the library system</source>
        <translation>Registrado sin el sistema</translation>
    </message>
    <message>
        <source>Back to the staff menu</source>
        <translation>Volver al menú del personal</translation>
    </message>
    <message>
        <source>What was recorded cannot be read. Call for help.</source>
        <translation>No se puede leer lo registrado. Pida ayuda.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for you.</source>
        <translation>
            <numerusform>%Ln le espera.</numerusform>
            <numerusform>%Ln le esperan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln wait for the library system.</source>
        <translation>
            <numerusform>%Ln espera al sistema.</numerusform>
            <numerusform>%Ln esperan al sistema.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln older ones are not shown.</source>
        <translation>
            <numerusform>%Ln más antiguo no se muestra.</numerusform>
            <numerusform>%Ln más antiguos no se muestran.</numerusform>
        </translation>
    </message>
    <message>
        <source>Loan: {item}</source>
        <translation>Préstamo: {item}</translation>
    </message>
    <message>
        <source>Return: {item}</source>
        <translation>Devolución: {item}</translation>
    </message>
    <message>
        <source>Mark as dealt with</source>
        <translation>Marcar como resuelto</translation>
    </message>
    <message>
        <source>It says: {words}</source>
        <translation>Dice: {words}</translation>
    </message>
    <message>
        <source>Recorded {when}.</source>
        <translation>Registrado el {when}.</translation>
    </message>
    <message>
        <source>Item {number}.</source>
        <translation>Ejemplar {number}.</translation>
    </message>
    <message>
        <source>Reader {number}.</source>
        <translation>Lector {number}.</translation>
    </message>
    <message>
        <source>The reader was told {day}.</source>
        <translation>Al lector se le dijo: {day}.</translation>
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
        <translation>Qué ha resultado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Thank you for your time.</source>
        <translation>Gracias por su tiempo.</translation>
    </message>
    <message>
        <source>Minutes: {number}</source>
        <translation>Minutos: {number}</translation>
    </message>
    <message>
        <source>Came: {number}</source>
        <translation>Vinieron: {number}</translation>
    </message>
    <message>
        <source>Sign-ups begun: {number}</source>
        <translation>Inscripciones empezadas: {number}</translation>
    </message>
    <message>
        <source>Sign-ups finished: {number}</source>
        <translation>Inscripciones terminadas: {number}</translation>
    </message>
    <message>
        <source>Passes given meanwhile: {number}</source>
        <translation>Pases dados: {number}</translation>
    </message>
    <message>
        <source>Forgotten, as somebody asked: {number}</source>
        <translation>Olvidadas a petición: {number}</translation>
    </message>
    <message>
        <source>Handed out: {number}</source>
        <translation>Entregados: {number}</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <source>Nothing more is asked of you. Your card is made as soon as the council has your answers.</source>
        <translation>No se le pide nada más. Su tarjeta se hace en cuanto el ayuntamiento tenga sus respuestas.</translation>
    </message>
    <message>
        <source>Your card is made once somebody has seen proof of your address, or of who you are. Bring it to the staff here on any day, and say your reference.</source>
        <translation>Su tarjeta se hace cuando alguien haya visto un comprobante de domicilio o de identidad. Tráigalo al personal de aquí cualquier día y diga su referencia.</translation>
    </message>
    <message>
        <source>The council first looks whether you have a card already. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>El ayuntamiento mira primero si ya tiene una tarjeta. No tiene que hacer nada. Dentro de unos días, mire si su tarjeta está ahí.</translation>
    </message>
    <message>
        <source>The council first looks for the card that you want changed. You need do nothing. In a few days, look whether your card is there.</source>
        <translation>El ayuntamiento busca primero la tarjeta que quiere cambiar. No tiene que hacer nada. Dentro de unos días, mire si su tarjeta está ahí.</translation>
    </message>
    <message>
        <source>Somebody at the council has to read your answers first. In a few days, look whether your card is there. If it is not, come back here and say your reference.</source>
        <translation>Alguien del ayuntamiento tiene que leer primero sus respuestas. Dentro de unos días, mire si su tarjeta está ahí. Si no está, vuelva aquí y diga su referencia.</translation>
    </message>
    <message>
        <source>Your card will be here. Scan this with your phone, and keep the page to yourself.</source>
        <translation>Su tarjeta estará aquí. Escanee esto con su teléfono y guarde la página solo para usted.</translation>
    </message>
    <message>
        <source>Here your phone finds your card for 30 days: to save as a picture, or for its wallet. Scan this.</source>
        <translation>Aquí su teléfono encuentra su tarjeta durante 30 días: para guardarla como imagen o en su cartera. Escanee esto.</translation>
    </message>
    <message>
        <source>No phone? Staff here print your card: say your reference.</source>
        <translation>¿Sin teléfono? El personal de aquí imprime su tarjeta: diga su referencia.</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation>Su referencia: {reference}</translation>
    </message>
    <message>
        <source>Your card will be at this address: {address}</source>
        <translation>Su tarjeta estará en esta dirección: {address}</translation>
    </message>
</context>
<context>
    <name>TellUsPage</name>
    <message>
        <source>How satisfied are you with the library today?</source>
        <translation>¿Está satisfecho con la biblioteca hoy?</translation>
    </message>
    <message>
        <source>Tell us</source>
        <translation>Díganos</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Easy Read</source>
        <translation>Lectura fácil</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>No voice for this language</source>
        <translation>No hay voz en este idioma</translation>
    </message>
    <message>
        <source>Lower the buttons</source>
        <translation>Bajar los botones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Los registros de esta tableta están dañados. Siga en otra tableta y avise al personal.</translation>
    </message>
    <message>
        <source>This tablet cannot write to its disk. Please go on at another tablet, and tell staff.</source>
        <translation>Esta tableta no puede escribir en su disco. Siga en otra tableta y avise al personal.</translation>
    </message>
    <message>
        <source>This cannot go on at a phone now. Please go on here, or try again in a few minutes.</source>
        <translation>Ahora no se puede seguir en un teléfono. Siga aquí, o inténtelo en unos minutos.</translation>
    </message>
    <message>
        <source>That did not work, and nothing was lost. Please try once more; then ask staff.</source>
        <translation>No ha funcionado, pero no se ha perdido nada. Inténtelo otra vez; luego pregunte al personal.</translation>
    </message>
    <message>
        <source>This is no card of this city, or it cannot be read. Scan it again, or go on without it.</source>
        <translation>Esta tarjeta no es de esta ciudad, o no se puede leer. Escanéela otra vez, o siga sin ella.</translation>
    </message>
    <message>
        <source>The council cannot be reached now. Please go on here; it is tried again by itself.</source>
        <translation>Ahora no hay contacto con el ayuntamiento. Siga aquí; se vuelve a intentar solo.</translation>
    </message>
    <message>
        <source>Nobody on this tablet goes on with that code, and the council cannot be asked now. Look at the code again, or start again: what was said before is safe at the council.</source>
        <translation>Nadie en esta tableta continúa con ese código, y ahora no se puede preguntar al ayuntamiento. Mire otra vez el código, o empiece de nuevo: lo que se dijo antes está a salvo.</translation>
    </message>
    <message>
        <source>This sign-up cannot go on at a phone any more. Please go on here, or ask staff.</source>
        <translation>Esta inscripción ya no puede seguir en un teléfono. Siga aquí, o pregunte al personal.</translation>
    </message>
    <message>
        <source>Too many asked for this just now. Please go on here, or wait a few minutes.</source>
        <translation>Ha habido demasiadas peticiones. Siga aquí, o espere unos minutos.</translation>
    </message>
    <message>
        <source>Too many codes were not right. Please wait a minute, then look at the code again.</source>
        <translation>Demasiados códigos no eran correctos. Espere un minuto y mire otra vez el código.</translation>
    </message>
    <message>
        <source>Too many sign-ups are not finished here. Finish one of them, or use another tablet.</source>
        <translation>Hay aquí demasiadas inscripciones sin terminar. Termine una, o use otra tableta.</translation>
    </message>
    <message>
        <source>Answers cannot be locked here yet. Please bring this tablet online, then try again.</source>
        <translation>Aquí aún no se pueden cerrar las respuestas. Conecte esta tableta a la red e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That is too long. Please write it shorter.</source>
        <translation>Es demasiado largo. Escríbalo más corto.</translation>
    </message>
    <message>
        <source>This tablet’s disk is full. Please go on at another tablet, and tell staff.</source>
        <translation>El disco de esta tableta está lleno. Siga en otra tableta y avise al personal.</translation>
    </message>
    <message>
        <source>This tablet’s records are busy. Please wait a moment and try again.</source>
        <translation>Los registros de esta tableta están ocupados. Espere un momento e inténtelo otra vez.</translation>
    </message>
    <message>
        <source>This tablet was put out of service. Please use another one, and tell the office.</source>
        <translation>Esta tableta se ha puesto fuera de servicio. Use otra, por favor, y avise a la oficina.</translation>
    </message>
    <message>
        <source>Cards cannot be checked here yet. Please bring this tablet online, then try again.</source>
        <translation>Aquí aún no se pueden comprobar las tarjetas. Conecte esta tableta a la red e inténtelo otra vez.</translation>
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
        <translation>Solo personal</translation>
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
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
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
        <translation>El sistema de la biblioteca tarda en responder. Puede esperar, o terminar y preguntar en el mostrador.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Bienvenido</translation>
    </message>
    <message>
        <source>City Save: offers near here</source>
        <translation>City Save: ofertas cerca de aquí</translation>
    </message>
    <message>
        <source>Touch the screen, or scan your library card.</source>
        <translation>Toque la pantalla o escanee su tarjeta de la biblioteca.</translation>
    </message>
    <message>
        <source>The library system cannot be reached. You can borrow and return; it is confirmed later.</source>
        <translation>No se puede contactar con el sistema de la biblioteca. Puede llevarse y devolver; se confirmará más tarde.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Borrow, renew, see your account</source>
        <translation>Tomar prestado, renovar, ver su cuenta</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Devolver</translation>
    </message>
    <message>
        <source>No need to sign in</source>
        <translation>Sin iniciar sesión</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Portcullis library kiosk</source>
        <translation>Quiosco de biblioteca Portcullis</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
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
        <translation>Este código de derivación se ha usado dos veces</translation>
    </message>
    <message>
        <source>More was handed out than this desk may</source>
        <translation>Se ha entregado más de lo que este puesto puede dar</translation>
    </message>
    <message>
        <source>What came back was not out on loan</source>
        <translation>Lo que se devolvió no estaba prestado</translation>
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
        <translation>Ya usada</translation>
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
        <translation>No se puede escribir. Mire si el disco está lleno.</translation>
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
        <translation>El PIN no es correcto. Inténtelo otra vez.</translation>
    </message>
    <message>
        <source>That PIN was not accepted. Try again in {wait}.</source>
        <translation>El PIN no se aceptó. Inténtelo de nuevo en {wait}.</translation>
    </message>
    <message>
        <source>That is not a valid staff badge. Use another, or a PIN.</source>
        <translation>Esta acreditación de personal no es válida. Use otra, o un PIN.</translation>
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
        <translation>Cámara lista</translation>
    </message>
    <message>
        <source>Camera still starting</source>
        <translation>La cámara aún se está iniciando</translation>
    </message>
    <message>
        <source>No picture from the camera</source>
        <translation>La cámara no da imagen</translation>
    </message>
    <message>
        <source>Speaker ready</source>
        <translation>Altavoz listo</translation>
    </message>
    <message>
        <source>Speaker muted</source>
        <translation>Altavoz silenciado</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>No se encuentra ningún altavoz</translation>
    </message>
    <message>
        <source>Hand scanner ready</source>
        <translation>Lector de mano listo</translation>
    </message>
    <message>
        <source>Hand scanner in use by another program</source>
        <translation>Otro programa usa el lector de mano</translation>
    </message>
    <message>
        <source>Hand scanner not plugged in</source>
        <translation>El lector de mano no está conectado</translation>
    </message>
    <message>
        <source>Test card read and refused as expired</source>
        <translation>Tarjeta de prueba leída y rechazada por caducada</translation>
    </message>
    <message>
        <source>Test card read with difficulty</source>
        <translation>Tarjeta de prueba leída con dificultad</translation>
    </message>
    <message>
        <source>The test card was not judged rightly. Do not open; call for help.</source>
        <translation>La tarjeta de prueba se juzgó mal. No abra; pida ayuda.</translation>
    </message>
    <message>
        <source>Card checks are {age} old</source>
        <translation>Las comprobaciones de tarjetas tienen {age}</translation>
    </message>
    <message>
        <source>Card checks are {age} old. Get this device online soon.</source>
        <translation>Las comprobaciones de tarjetas tienen {age}. Conecte pronto este aparato.</translation>
    </message>
    <message>
        <source>Card checks are {age} old: too old. Get this device online.</source>
        <translation>Las comprobaciones de tarjetas tienen {age}: demasiado. Conecte este aparato.</translation>
    </message>
    <message>
        <source>Clock right</source>
        <translation>Reloj en hora</translation>
    </message>
    <message>
        <source>The clock may be {skew} wrong. Compare it with another.</source>
        <translation>El reloj puede tener {skew} de error. Compárelo con otro.</translation>
    </message>
    <message>
        <source>The clock is {skew} wrong. Set it right.</source>
        <translation>El reloj tiene {skew} de error. Póngalo en hora.</translation>
    </message>
    <message>
        <source>{free} free on the disk</source>
        <translation>{free} libres en el disco</translation>
    </message>
    <message>
        <source>Only {free} free on the disk. Make room today.</source>
        <translation>Solo {free} libres en el disco. Haga sitio hoy.</translation>
    </message>
    <message>
        <source>The disk cannot be read. Call for help.</source>
        <translation>No se puede leer el disco. Pida ayuda.</translation>
    </message>
    <message>
        <source>The log takes entries</source>
        <translation>El registro acepta entradas</translation>
    </message>
    <message>
        <source>The log takes entries, but slowly</source>
        <translation>El registro acepta entradas, pero despacio</translation>
    </message>
    <message>
        <source>The log takes no entries. {fault_words}</source>
        <translation>El registro no acepta entradas. {fault_words}</translation>
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
        <translation>No se puede comprobar esta tarjeta</translation>
    </message>
    <message>
        <source>Not one of our cards</source>
        <translation>No es una de nuestras tarjetas</translation>
    </message>
    <message>
        <source>Nothing to read</source>
        <translation>Nada que leer</translation>
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
        <translation>Parte de un código</translation>
    </message>
    <message>
        <source>This code is one piece of several. Our cards come in one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Inténtelo otra vez</translation>
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
        <translation>No es una tarjeta auténtica</translation>
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
        <translation>Tarjeta no válida</translation>
    </message>
    <message>
        <source>It was not issued by the rules for such cards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another city’s card</source>
        <translation>Tarjeta de otra ciudad</translation>
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
        <translation>Una tarjeta, por favor</translation>
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
        <translation>Hace falta la tarjeta en el teléfono</translation>
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
        <translation>Código caducado</translation>
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
        <translation>Código ya usado</translation>
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
        <translation>No se puede comprobar el código</translation>
    </message>
    <message>
        <source>This device cannot check the changing code on this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not valid yet</source>
        <translation>Aún no es válida</translation>
    </message>
    <message>
        <source>The card starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended in {month}</source>
        <translation>Caducó en {month}</translation>
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
        <translation>Cancelada</translation>
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
        <translation>En pausa</translation>
    </message>
    <message>
        <source>This card is paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask online</source>
        <translation>Se comprueba en línea</translation>
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
        <translation>Sustituida</translation>
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
        <translation>No existe ese servicio</translation>
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
        <translation>No está en esta tarjeta</translation>
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
        <translation>No es para esta tarjeta</translation>
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
        <translation>Edad insuficiente</translation>
    </message>
    <message>
        <source>{service} is for ages {from_age} and over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For younger people</source>
        <translation>Para personas más jóvenes</translation>
    </message>
    <message>
        <source>{service} is for ages up to {to_age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
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
        <translation>Cerrado ahora</translation>
    </message>
    <message>
        <source>{what} opens on {day} at {opens}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>No ha empezado</translation>
    </message>
    <message>
        <source>{service} starts on {first_day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is over</source>
        <translation>Ya terminó</translation>
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
        <translation>No quedan visitas</translation>
    </message>
    <message>
        <source>This card was used for {service} {uses} {per}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs someone {from_age} or over</source>
        <translation>Necesita a alguien de {from_age} años o más</translation>
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
        <translation>Completo</translation>
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
        <translation>Datos de comprobación demasiado antiguos</translation>
    </message>
    <message>
        <source>This device has been offline for {age}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card checks are old</source>
        <translation>Datos de comprobación antiguos</translation>
    </message>
    <message>
        <source>Offline for {age}: cancelled cards may not show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock in doubt</source>
        <translation>Reloj dudoso</translation>
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
        <translation>Falta el consentimiento</translation>
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
        <translation>Aparato fuera de servicio</translation>
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
        <translation>No se puede registrar</translation>
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
        <translation>Admitido por el personal</translation>
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
        <translation>Tarjeta caducada</translation>
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
        <translation>Necesita un adulto</translation>
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
        <translation>No es posible</translation>
    </message>
    <message>
        <source>There are none left at this desk. Ask for more below.</source>
        <translation>No queda ninguno en este puesto. Pida más abajo.</translation>
    </message>
    <message>
        <source>This is not quite a referral code. Please compare each letter.</source>
        <translation>No es del todo un código de derivación. Compare cada letra.</translation>
    </message>
    <message>
        <source>This code is not known here, or has ended. Please ask the service that gave it.</source>
        <translation>Este código no se conoce aquí o ha caducado. Pregunte al servicio que lo dio.</translation>
    </message>
    <message>
        <source>This code was used already. Please ask the service that gave it.</source>
        <translation>Este código ya se ha usado. Pregunte al servicio que lo dio.</translation>
    </message>
    <message>
        <source>This code is for something else.</source>
        <translation>Este código es para otra cosa.</translation>
    </message>
    <message>
        <source>Only for people of 18 or over.</source>
        <translation>Solo para mayores de 18 años.</translation>
    </message>
    <message>
        <source>Please choose what is the case.</source>
        <translation>Elija la situación.</translation>
    </message>
    <message>
        <source>Please choose the network.</source>
        <translation>Elija la red.</translation>
    </message>
    <message>
        <source>This number is not right. Please compare each digit, or scan it.</source>
        <translation>Este número no es correcto. Compare cada cifra o escanéelo.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Worn</source>
        <translation>Usado</translation>
    </message>
    <message>
        <source>Broken</source>
        <translation>Roto</translation>
    </message>
</context>
<context>
    <name>WorkPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
        <translation>Mesa de taller Portcullis</translation>
    </message>
    <message>
        <source>F8: how long this sign-up takes</source>
        <translation>F8: cuánto tarda esta inscripción</translation>
    </message>
    <message>
        <source>Save and stop</source>
        <translation>Guardar y parar</translation>
    </message>
    <message>
        <source>Asking the council. One moment.</source>
        <translation>Preguntando al ayuntamiento. Un momento.</translation>
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
