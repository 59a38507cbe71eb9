using Crm.Foundation.Access;
using Crm.Foundation.Modularity;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Contracts;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Members;

/// <summary>Members of the CDSF of the Hauts-de-France: people who do not exist, in the colleges the decree names.</summary>
internal sealed class DemoMembers(MembersData data, IUserDirectory users, IClock clock) : IDemoSeed
{
    private const string State = "État", Department = "Conseil départemental", Towns = "Maires et présidents d’EPCI", Caf = "Caf et MSA",
    Families = "Associations et familles";
    private const string Prefect = "le préfet", Mayors = "l’association départementale des maires",
    Council = "le président du conseil départemental", Udaf = "l’Udaf";

    private sealed record Person(string Name, string Quality, string College, MemberRole Role = MemberRole.Member,
        SeatKind Seat = SeatKind.Holder, string? Authority = null);

    private static readonly Person[] North =
    [
        new("Ange Exemple", "Préfet de département", State, MemberRole.President),
        new("Morgan Exemple", "Présidence du conseil départemental", Department, MemberRole.VicePresident),
        new("Yannick Exemple", "Maire, désigné par les maires", Towns, MemberRole.VicePresident, Authority: Mayors),
        new("Andréa Exemple", "Présidence du conseil d’administration de la Caf", Caf, MemberRole.VicePresident),
        new("Charlie Exemple", "Direction de la Caf", Caf, MemberRole.Secretary),
        new("Noa Exemple", "Adjoint au maire, petite enfance", Towns, Authority: Mayors),
        new("Eden Exemple", "Présidence d’une communauté de communes", Towns, Authority: Mayors),
        new("Swann Exemple", "Vice-présidence d’une métropole", Towns, Authority: Mayors),
        new("Loïs Exemple", "Adjoint au maire", Towns, MemberRole.Member, SeatKind.Substitute, Mayors),
        new("Sasha Exemple", "Médecin de PMI", Department, Authority: Council),
        new("Alex Exemple", "Direction de la MDPH", Department, Authority: Council),
        new("Gaël Exemple", "Service des modes d’accueil", Department, Authority: Council),
        new("Robin Exemple", "Aide sociale à l’enfance", Department, Authority: Council),
        new("Ambre Exemple", "Direction de la formation", "Région"),
        new("Axel Exemple", "Cohésion sociale", State, Authority: Prefect),
        new("Dany Exemple", "Éducation nationale", State, Authority: Prefect),
        new("Jackie Exemple", "Prévention de la délinquance", State, Authority: Prefect),
        new("Maé Exemple", "Délégation départementale", "Agence régionale de santé"),
        new("Paule Exemple", "Juge des enfants", "Justice"),
        new("Claude-Marie Exemple", "Administration de la MSA", Caf),
        new("Dominique-Anne Exemple", "Action sociale de la Caf", Caf),
        new("Stéphane-Marie Exemple", "Présidence de l’Udaf", Families),
        new("Kim Exemple", "Parent", Families, Authority: Udaf),
        new("Lou-Anne Exemple", "Parent", Families, Authority: Udaf),
        new("Frédérique Exemple", "Fédération de crèches associatives", Families, Authority: Prefect),
        new("Pascale Exemple", "Assistants maternels", "Professionnels de l’accueil", Authority: Prefect),
    ];

    // The other départements of the demo: enough to see a list that is alive.
    private static readonly Person[] Few =
    [
        new("Hermine Exemple", "Préfet de département", State, MemberRole.President),
        new("Ariel Exemple", "Présidence du conseil départemental", Department, MemberRole.VicePresident),
        new("Célestin Exemple", "Présidence du conseil d’administration de la Caf", Caf, MemberRole.VicePresident),
        new("Marie-Noël Exemple", "Maire", Towns, Authority: Mayors),
    ];

    public int Order => 40;

    public async Task Seed(CancellationToken ct)
    {
        await Fill("59", North, clock.Today.AddYears(-4), ct);
        await Fill("62", Few, clock.Today.AddYears(-3), ct);
        await Fill("02", Few, clock.Today.AddYears(-2), ct);
        // A mandate that has run for more than six years, to be renewed.
        await Fill("80", Few, clock.Today.AddYears(-6).AddDays(-40), ct);
    }

    private async Task Fill(string department, IEnumerable<Person> people, DateOnly since, CancellationToken ct)
    {
        var body = await data.EveryCdsf.FirstOrDefaultAsync(b => b.Id == BodyIds.CdsfOf(department), ct);
        if (body is null || await data.HasMembers(body.Id, ct)) return;
        var reader = await users.ByEmail("cdsf59@demo.crm", ct);
        foreach (var p in people)
        {
            var account = department == "59" && reader?.Name == p.Name ? reader.Id : (Guid?)null;
            data.Add(new Member(clock.NewId(), body, new MemberFacts(p.Name, p.Quality, p.College, p.Role, p.Seat, p.Authority, account, since, null)));
        }
        await data.Save(ct);
    }
}
