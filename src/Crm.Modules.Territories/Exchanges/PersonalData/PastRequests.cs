using Crm.Workbench.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.PersonalData;

/// <summary>Answers given to people.</summary>
internal sealed class PastRequests(ExchangesData data) : TraceRetention
{
    public override string Code => PersonKinds.Requests.Code;

    protected override Task<int> Counted(DateTime limit, CancellationToken ct) => Past(limit).CountAsync(ct);

    protected override Task<int> Delete(DateTime limit, CancellationToken ct) => Past(limit).ExecuteDeleteAsync(ct);

    private IQueryable<PersonRequest> Past(DateTime limit) => data.PersonRequests.IgnoreQueryFilters().Where(r => r.CreatedAt < limit);
}
