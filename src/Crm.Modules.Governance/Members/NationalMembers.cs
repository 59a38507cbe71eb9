using Crm.Foundation.Data;
using Crm.Foundation.NationalData;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Members;

/// <summary>37 seats in each CDSF of the country, a tenth of the départements at a tenth of the scale.</summary>
internal sealed class NationalMembers(MembersData data, IClock clock) : INationalDataPart
{
    private const int Seats = 37;
    private static readonly string[] Colleges = ["Communes et EPCI", "Conseil départemental", "Services de l’État", "Caf et MSA",
        "Associations et gestionnaires", "Professionnels", "Parents"];

    public int Order => 40;

    public async Task<int> Fill(NationalScale scale, CancellationToken ct)
    {
        var seats = data.Context.Scoped<Member>();
        var empty = await data.EveryCdsf.AsNoTracking().Where(b => !seats.Any(m => m.BodyId == b.Id)).OrderBy(b => b.Department).ToListAsync(ct);
        var dice = new Dice(37);
        return await data.Context.Write(empty.Take(Math.Min(empty.Count, scale.Of(101))).SelectMany(b => SeatsOf(b, dice)), ct);
    }

    private IEnumerable<Member> SeatsOf(Body body, Dice dice) => Enumerable.Range(1, Seats).Select(rank => new Member(
        dice.Id(clock.Now), body,
        new MemberFacts($"Exemple {body.Department}-{rank:00}", null, dice.Pick(Colleges), RoleOf(rank), SeatKind.Holder, null, null,
            clock.Today.AddDays(-dice.Next(1500)), null)));

    private static MemberRole RoleOf(int rank) =>
        rank switch { 1 => MemberRole.President, <= 4 => MemberRole.VicePresident, 5 => MemberRole.Secretary, _ => MemberRole.Member };
}
