using Crm.Foundation.Access;
using Crm.Modules.Territories.Contracts;
using Crm.Workbench.Values;

namespace Crm.Modules.Territories.Exchanges.Interactions;

/// <summary>Contacts and colleagues together, for one picker: those of the territories first.</summary>
internal sealed class ParticipantChoices(INetwork network, IUserDirectory directory, ICurrentUser user)
{
    private const int MaxColleagues = 10;

    public async Task<IReadOnlyList<Choice>> Find(string? q, IReadOnlyCollection<Guid> territories, CancellationToken ct)
    {
        var contacts = user.Has(TerritoriesPermissions.Network.Default) ? await network.SearchContacts(q, territories, ct) : [];
        var colleagues = (await directory.Search(q, ct)).Where(c => c.Id != user.Id).Take(MaxColleagues);
        return [.. contacts.Select(c => new Choice($"contact:{c.Id}", c.Name, c.Detail.Length > 0 ? c.Detail : c.Mailbox)),
            .. colleagues.Select(c => new Choice($"user:{c.Id}", c.Name, "collègue"))];
    }
}
