using Crm.Foundation.Access;
using Crm.Web.Accounts;

namespace Crm.Web;

/// <summary>Entities of the host → what it answers.</summary>
internal sealed class WebProfile : AutoMapper.Profile
{
    public WebProfile() => CreateProjection<User, UserCard>().ForCtorParam(nameof(UserCard.Name), o => o.MapFrom(u => u.DisplayName));
}
