using Crm.Foundation.Data;
using Crm.Foundation.Errors;
namespace Crm.Web.Tests.Imports;

/// <summary>What each importer reads, refuses and finds again.</summary>
public sealed class ImporterTests(CrmHosts hosts) : IClassFixture<CrmHosts>
{
    private const string Organisations =
        "Raison sociale;Type;SIRET;Email;Département\nAssociation Les Lucioles;Association;732 829 320 00074;contact@lucioles.exemple;59\nCentre « Le " +
        "<p>Préau</p> »;Gestionnaire;;;59|62\n";
    private const string Contacts =
        "Nom;Prénom;E-mail;Structure;Poste;Début de fonction\nExemple;Camille;camille@exemple.fr;Association Les " +
        "Cigales;Coordinatrice;01/09/2025\nExemple;Camille;camille@exemple.fr;CC Exemple;Élue;\nModèle;Dominique;;Association Les Cigales;Directeur;\n";
    private const string Exchanges =
        "Référence;Date;Sujet;Territoire;Durée;Compte rendu\nR-1;18/11/2026;Copil import;59350;1 h 30;\"Deux lignes\nde texte\"\n;17/11/2026;Appel " +
        "import;59;20;Bref\n";
    private const string Values = "Indicateur;Territoire;Année;Valeur;Source\ntaux-couverture;59350;2023;59,5;Cnaf\n";

    [Theory, Engines("organisations", Organisations, 2), Engines("contacts", Contacts, 2), Engines("echanges", Exchanges, 2), Engines("indicateurs", Values, 1)]
    public async Task The_same_file_twice_creates_nothing(Engine engine, string kind, string csv, int created)
    {
        var crm = await hosts.On(engine);

        (await crm.Imported("caf59", kind, csv)).Created.ShouldBe(created);
        var again = await crm.Imported("caf59", kind, csv);

        (again.Created, again.Changed, again.Rejected).ShouldBe((0, 0, 0));
    }

    [Theory, Engines]
    public async Task A_person_keeps_one_card_and_gains_a_function_by_line(Engine engine)
    {
        var crm = await hosts.On(engine);
        var csv =
            "Nom;Prénom;E-mail;Structure;Poste\nDeux;Fonctions;deux@exemple.fr;Structure Une;Directrice\nDeux;Fonctions;deux@exemple.fr;Structure " +
            "Deux;Présidente\n";

        var done = await crm.Imported("caf59", "contacts", csv);

        (done.Created, done.Changed).ShouldBe((1, 1));
        using var script = await crm.SignedIn("caf59");
        var contact = (await script.GetJson("/api/v1/contacts?q=deux fonctions")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (await script.GetJson($"/api/v1/functions?contact={contact.GetProperty("id").GetString()}")).GetProperty("items").GetArrayLength().ShouldBe(2);
    }

    [Theory, Engines]
    public async Task A_filled_cell_replaces_and_an_empty_one_leaves(Engine engine)
    {
        var crm = await hosts.On(engine);
        await crm.Imported("caf59", "organisations", "nom;sigle;telephone;territoires\nAssociation du Tri;ADT;03 20 11 22 33;59\n");

        var again = await crm.Imported("caf59", "organisations", "nom;sigle;telephone;territoires\nAsso. du Tri;TRI;;59\n");

        (again.Created, again.Changed).ShouldBe((0, 1));
        using var script = await crm.SignedIn("caf59");
        var found = (await script.GetJson("/api/v1/organisations?q=tri")).GetProperty("items").EnumerateArray().ShouldHaveSingleItem();
        (found.GetProperty("acronym").GetString(), found.GetProperty("phone").GetString()).ShouldBe(("TRI", "+33320112233"));
    }

    [Theory]
    [Engines("organisations", "nom;siret\nX;123\n", "siret"), Engines("organisations", "nom;nature\nX;Licorne\n", "nature"),
        Engines("organisations", "nom;territoires\nX;62\n", "territoires")]
    [Engines("organisations", "nom;territoires\nX;Nulle-Part-sur-Rien\n", "territoires"), Engines("organisations", "nom;courriel\nX;a@\n", "courriel"),
        Engines("organisations", "nom;sigle\n;X\n", "nom")]
    [Engines("contacts", "nom;telephone\nX;12\n", "telephone"), Engines("contacts", "nom;organisation;debut;fin\nX;Y;02/02/2026;01/01/2026\n", "fin"),
        Engines("contacts", "nom;fonction\nX;Maire\n", "organisation")]
    [Engines("contacts", "nom;organisation;role\nX;Y;Licorne\n", "role"), Engines("contacts", "nom;organisation;debut\nX;Y;hier\n", "debut")]
    [Engines("echanges", "date;objet;territoires\n18/11/2026;X;62041\n", "territoires"),
        Engines("echanges", "date;objet;territoires;duree\n18/11/2026;X;59;longtemps\n", "duree")]
    [Engines("indicateurs", "indicateur;territoire;periode;valeur;source\nlicorne;59;2023;1;X\n", "indicateur"),
        Engines("indicateurs", "indicateur;territoire;periode;valeur;source\ntaux-couverture;59;2023-T2;1;X\n", "periode")]
    public async Task A_wrong_cell_is_refused_by_line_and_column_with_what_to_do(Engine engine, string kind, string csv, string column)
    {
        var crm = await hosts.On(engine);

        var id = await crm.Tried("caf59", kind, csv);

        (await crm.Read("caf59", id)).Rejected.ShouldBe(1);
        var cell = (await crm.Refusals("caf59", id)).ShouldHaveSingleItem();
        (cell.Line, cell.Column).ShouldBe((2, column));
        cell.Reason.ShouldNotBeNullOrWhiteSpace();
    }

    [Theory, Engines]
    public async Task Two_lines_of_one_thing_are_refused(Engine engine)
    {
        var crm = await hosts.On(engine);

        var id = await crm.Tried("caf59", "organisations", "nom;territoires\nAssociation Deux Fois;59\nDeux-Fois;59\n");

        (await crm.Refusals("caf59", id)).ShouldHaveSingleItem().Line.ShouldBe(3);
    }

    [Theory, Engines]
    public async Task A_territory_is_found_by_code_by_name_and_without_its_leading_zero(Engine engine)
    {
        var crm = await hosts.On(engine);

        (await crm.Imported("caf02-80", "organisations", "nom;territoires\nCode;02\nChiffre;2\nNom;Amiens\nPlusieurs;Aisne | 80\n")).Created.ShouldBe(4);
    }
}
