using AutoMapper;
using AutoMapper.QueryableExtensions;
using Crm.Foundation.Access;
using Crm.Foundation.Data;
using Crm.Foundation.Errors;
using Crm.Foundation.Time;
using Microsoft.EntityFrameworkCore;

namespace Crm.Modules.Territories.Exchanges.Interactions;

internal sealed record CommentInput(string? Text);

internal sealed record CommentOutput(Guid Id, string Text, Guid Author, string? AuthorName, DateTime CreatedAt);

/// <summary>Words under an exchange: whoever reads it may add one, and take back their own.</summary>
internal sealed class CommentAppService(ExchangesData data, ICurrentUser user, IUserDirectory directory, IClock clock, IMapper mapper)
{
    public async Task<IReadOnlyList<CommentOutput>> Of(Guid interactionId, CancellationToken ct)
    {
        await MustRead(interactionId, ct);
        var comments = await Comments(interactionId).OrderBy(c => c.CreatedAt)
            .ProjectTo<CommentOutput>(mapper.ConfigurationProvider).ToListAsync(ct);
        var names = await directory.ByIds(comments.Select(c => c.Author), ct);
        return [.. comments.Select(c => c with { AuthorName = names.GetValueOrDefault(c.Author)?.Name })];
    }

    public async Task<CommentOutput> Add(Guid interactionId, CommentInput input, CancellationToken ct)
    {
        await MustRead(interactionId, ct);
        var comment = new InteractionComment(clock.NewId(), interactionId, input.Text);
        data.Add(comment);
        await data.Save(ct);
        return new CommentOutput(comment.Id, comment.Text, user.Id, user.Name, comment.CreatedAt);
    }

    public async Task Delete(Guid interactionId, Guid id, CancellationToken ct)
    {
        await MustRead(interactionId, ct);
        var comment = await Comments(interactionId).Editable(id, null, ct);
        user.Demand(InteractionWrites.Uncomment, comment);
        comment.Delete(clock.Now);
        await data.Save(ct);
    }

    private IQueryable<InteractionComment> Comments(Guid interactionId) => data.Context.Set<InteractionComment>().Where(c => c.InteractionId == interactionId);

    private async Task MustRead(Guid interactionId, CancellationToken ct)
    {
        if (!await data.Interactions.AnyAsync(i => i.Id == interactionId, ct)) throw CoreErrors.Missing();
    }
}
