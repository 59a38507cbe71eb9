using Crm.Foundation.Access;
using Crm.Foundation.Api;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Crm.Modules.Governance.Bodies;
using Crm.Modules.Governance.Contracts;
using Crm.Workbench.Trash;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Governance.Members;

/// <summary>Seats of a body: read, fill, change, end.</summary>
internal sealed class MemberAppService(MembersData data, IUserDirectory users, ICurrentUser user, CreateOnce once, IClock clock)
{
    public async Task<Page<MemberOutput>> List(Guid bodyId, MemberFilter filter, PageRequest page, CancellationToken ct)
    {
        if (!await data.Bodies.AnyAsync(b => b.Id == bodyId, ct)) throw CoreErrors.Missing();
        var today = clock.Today;
        var members = data.Members.AsNoTracking().Where(m => m.BodyId == bodyId);
        if (filter.InForce is { } inForce) members = members.Where(m => (m.From <= today && (m.To == null || m.To >= today)) == inForce);
        if (filter.Role is { } role) members = members.Where(m => m.Role == role);
        if (filter.College is { Length: > 0 } college) members = members.Where(m => m.College == college);
        var found = await MemberSorts.All.Apply(members, page.Sort).ToPage(page, ct);
        var accounts = await AccountsOf(found.Items, ct);
        return found.Select(m => MemberOutput.Of(m, today, accounts(m)));
    }

    public Task<string> NameOf(Guid bodyId, CancellationToken ct) =>
        data.Bodies.Where(b => b.Id == bodyId).Select(b => b.Name).FirstOrDefaultAsync(ct).OrMissing();

    public async Task<MemberOutput> Get(Guid bodyId, Guid id, CancellationToken ct)
    {
        var member = await data.Members.AsNoTracking().FirstOrDefaultAsync(m => m.BodyId == bodyId && m.Id == id, ct).OrMissing();
        return MemberOutput.Of(member, clock.Today, (await AccountsOf([member], ct))(member));
    }

    public async Task<MemberInput> Input(Guid bodyId, Guid id, CancellationToken ct) => MemberInput.Of(await Get(bodyId, id, ct));

    public async Task<(MemberOutput Member, bool Created)> Appoint(Guid bodyId, MemberInput input, CancellationToken ct)
    {
        var (id, created) = await once.Run(input.Id, input, async id =>
        {
            var body = await data.Bodies.Editable(bodyId, null, ct);
            var member = new Member(id, body, input.Facts(await AccountOf(input, ct)));
            data.Add(member);
            await Seat(body, member, ct);
        }, ct);
        return (await Get(bodyId, id, ct), created);
    }

    public async Task<MemberOutput> Change(Guid bodyId, Guid id, MemberInput input, Guid? stamp, CancellationToken ct)
    {
        var (body, member) = await Editable(bodyId, id, stamp, ct);
        member.Change(input.Facts(await AccountOf(input, ct)));
        await Seat(body, member, ct);
        return await Get(bodyId, id, ct);
    }

    public async Task<MemberOutput> End(Guid bodyId, Guid id, EndMandate input, Guid? stamp, CancellationToken ct)
    {
        var (body, member) = await Editable(bodyId, id, stamp, ct);
        member.End(input.On, input.Reason);
        await Seat(body, member, ct);
        return await Get(bodyId, id, ct);
    }

    public async Task Delete(Guid bodyId, Guid id, Guid? stamp, CancellationToken ct)
    {
        var (body, member) = await Editable(bodyId, id, stamp, ct);
        member.Delete(clock.Now);
        body.RosterChanged(clock.Now);
        await data.Save(ct);
    }

    public async Task<MemberOutput> Restore(Guid bodyId, Guid id, CancellationToken ct)
    {
        var body = await data.Bodies.Editable(bodyId, null, ct);
        var member = await data.Deleted(data.Members).Where(m => m.BodyId == bodyId).Editable(id, null, ct);
        member.TakeBack(clock.Now);
        await Seat(body, member, ct);
        return await Get(bodyId, id, ct);
    }

    private async Task<(Body, Member)> Editable(Guid bodyId, Guid id, Guid? stamp, CancellationToken ct)
    {
        var member = await data.Members.Where(m => m.BodyId == bodyId).Editable(id, stamp, ct);
        return (await data.Bodies.Editable(bodyId, null, ct), member);
    }

    private async Task Seat(Body body, Member member, CancellationToken ct)
    {
        Seating.Check(await data.Members.AsNoTracking().Where(m => m.BodyId == body.Id && m.Id != member.Id).ToListAsync(ct), member);
        body.RosterChanged(clock.Now);
        await data.Save(ct);
    }

    /// <summary>Only an account whose scope meets that of the person who writes can be given a seat.</summary>
    private async Task<Guid?> AccountOf(MemberInput input, CancellationToken ct)
    {
        input.Facts(null).Check();
        if (string.IsNullOrWhiteSpace(input.Account)) return null;
        var email = input.Account.Trim();
        var found = email.Length > Member.TextMaxLength ? [] : await users.Search(email, ct);
        var account = found.FirstOrDefault(u => u.Email.Equals(email, StringComparison.OrdinalIgnoreCase));
        new InputErrors().When(account is null, "account", CoreErrors.UnknownReference).ThrowIfAny();
        return account!.Id;
    }

    private async Task<Func<Member, string?>> AccountsOf(IReadOnlyList<Member> members, CancellationToken ct)
    {
        if (!user.Has(GovernancePermissions.Bodies.Edit)) return _ => null;
        var known = await users.ByIds(members.Select(m => m.UserId).OfType<Guid>(), ct);
        return m => m.UserId is { } id ? known.GetValueOrDefault(id)?.Email : null;
    }
}
